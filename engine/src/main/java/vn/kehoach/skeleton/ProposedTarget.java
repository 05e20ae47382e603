package vn.kehoach.skeleton;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.Target;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.programme.ProgrammeTarget.Comparator;

/** A target of the programme's as a target of the plan, as high as the programme sets it. */
final class ProposedTarget {
    private final ProgrammeTarget model;
    private final boolean yesNo;

    /**
     * Proposes a target.
     *
     * @param as what it is at the tier of the plan
     */
    ProposedTarget(ProgrammeTarget model, ProgrammeTarget.As as) {
        this.model = model;
        this.yesNo = as == ProgrammeTarget.As.YES_NO || model.comparator() == Comparator.DONE;
    }

    /** Its id in the plan. */
    static String id(ProgrammeTarget target) {
        return target.id().toLowerCase(Locale.ROOT);
    }

    /** As data. */
    Target target() {
        boolean less = !yesNo && model.comparator() == Comparator.LESS_THAN_BEFORE;
        return new Target(
                Optional.of(id(model)),
                Optional.of(model.id()),
                Optional.empty(),
                Optional.empty(),
                figure(Comparator.AT_LEAST, Comparator.BETWEEN),
                figure(Comparator.MORE_THAN),
                figure(Comparator.EXACTLY),
                figure(Comparator.AT_MOST),
                less,
                yesNo ? Optional.of(true) : Optional.empty(),
                yesNo || less ? Optional.empty() : model.unit(),
                model.by(),
                model.everyYear(),
                Map.of(),
                Optional.empty(),
                List.of());
    }

    private Optional<BigDecimal> figure(Comparator... comparators) {
        return yesNo || !List.of(comparators).contains(model.comparator()) ? Optional.empty() : model.value();
    }

    /** As a line of YAML. */
    String yaml() {
        return "{id: " + id(model) + ", of: " + model.id() + value()
                + model.by().map(year -> ", by: " + year).orElse("")
                + (model.everyYear() ? ", every-year: true" : "") + "}";
    }

    private String value() {
        if (yesNo) {
            return ", done: true";
        }
        String unit =
                model.unit().map(word -> ", unit: " + YamlLines.quoted(word)).orElse("");
        String figure = model.value().map(BigDecimal::toPlainString).orElse("TODO") + unit;
        return switch (model.comparator()) {
            case DONE -> ", done: true";
            case LESS_THAN_BEFORE -> ", less-than-before: true";
            case AT_LEAST, BETWEEN -> ", at-least: " + figure;
            case MORE_THAN -> ", more-than: " + figure;
            case EXACTLY -> ", exactly: " + figure;
            case AT_MOST -> ", at-most: " + figure;
        };
    }
}
