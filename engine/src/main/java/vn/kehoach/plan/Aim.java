package vn.kehoach.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.programme.ProgrammeTarget.Comparator;

/**
 * What a target asks for: how its figure is meant, and the figure.
 *
 * @param how how it is meant; a target of a plan never has a range
 * @param value absent for a direction and for yes or no
 */
public record Aim(Comparator how, Optional<BigDecimal> value) {
    /** What a plan's target says; none for a group, for words alone, and for what is not to be reached; more than one is the author's mistake. */
    public static List<Aim> of(Target target) {
        List<Aim> aims = new ArrayList<>(1);
        target.atLeast().ifPresent(value -> aims.add(figure(Comparator.AT_LEAST, value)));
        target.moreThan().ifPresent(value -> aims.add(figure(Comparator.MORE_THAN, value)));
        target.exactly().ifPresent(value -> aims.add(figure(Comparator.EXACTLY, value)));
        target.atMost().ifPresent(value -> aims.add(figure(Comparator.AT_MOST, value)));
        if (target.lessThanBefore()) {
            aims.add(new Aim(Comparator.LESS_THAN_BEFORE, Optional.empty()));
        }
        if (target.done().orElse(false)) {
            aims.add(new Aim(Comparator.DONE, Optional.empty()));
        }
        return aims;
    }

    /** An aim with a figure. */
    public static Aim figure(Comparator how, BigDecimal value) {
        return new Aim(how, Optional.of(value));
    }

    /** Whether it lets pass what a figure asked of it does not; never where one of them has no figure. */
    public boolean isWeakerThan(Comparator asked, BigDecimal bound) {
        if (value.isEmpty()) {
            return false;
        }
        int order = value.get().compareTo(bound);
        return switch (asked) {
            case AT_LEAST, EXACTLY, BETWEEN -> how == Comparator.AT_MOST || order < 0;
            case MORE_THAN -> how == Comparator.AT_MOST || order < 0 || order == 0 && how != Comparator.MORE_THAN;
            case AT_MOST -> how == Comparator.AT_LEAST || how == Comparator.MORE_THAN || order > 0;
            case LESS_THAN_BEFORE, DONE -> false;
        };
    }

    /** The same figure for another year. */
    public Aim with(BigDecimal other) {
        return figure(how, other);
    }
}
