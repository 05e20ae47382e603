package vn.kehoach.check.rule.programme;

import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.rule.Phrases;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.plan.Aim;
import vn.kehoach.plan.Target;
import vn.kehoach.programme.ProgrammeTarget;

/** What targets ask for, and which of two asks for less. */
final class Figures {
    private Figures() {}

    /** What the programme asks: "ít nhất 50%". */
    static Message of(ProgrammeTarget target) {
        String word =
                target.comparator().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return target.value()
                .map(value -> phrase(word, value, target.upTo(), percent(target.unit())))
                .orElse(Phrases.of(word.equals("done") || word.equals("less-than-before") ? word : "no-figure"));
    }

    /** What the plan says: "ít nhất 50%"; several where the author wrote several. */
    static Message of(PlacedTarget placed) {
        if (placed.comparators().isEmpty()) {
            return Phrases.of("no-figure");
        }
        return Phrases.list(placed.comparators().stream()
                .map(key -> value(placed.target(), key)
                        .map(value -> phrase(
                                key,
                                value,
                                Optional.empty(),
                                percent(placed.target().unit())))
                        .orElse(Phrases.of(isDenied(placed, key) ? "not-done" : key)))
                .toList());
    }

    private static Message phrase(String word, BigDecimal value, Optional<BigDecimal> upTo, String unit) {
        return Phrases.of(
                word, Phrases.number(value), unit, upTo.map(Phrases::number).orElse(""));
    }

    /** Of the units only the sign of percent: the others are words of one language. */
    private static String percent(Optional<String> unit) {
        return unit.filter(text -> text.startsWith("%")).isPresent() ? "%" : "";
    }

    private static boolean isDenied(PlacedTarget placed, String key) {
        return key.equals("done") && !placed.target().done().orElse(true);
    }

    /** Whether two targets of a plan ask for the same. */
    static boolean isSame(PlacedTarget one, PlacedTarget other) {
        return one.comparators().equals(other.comparators())
                && one.target().done().equals(other.target().done())
                && one.comparators().stream()
                        .allMatch(key -> value(one.target(), key).equals(value(other.target(), key)));
    }

    /** The figure behind a comparator. */
    static Optional<BigDecimal> value(Target target, String comparator) {
        return switch (comparator) {
            case "at-least" -> target.atLeast();
            case "more-than" -> target.moreThan();
            case "exactly" -> target.exactly();
            case "at-most" -> target.atMost();
            default -> Optional.empty();
        };
    }

    /** Whether a plan's figure lets pass what the programme's figure does not. */
    static boolean isWeaker(ProgrammeTarget asked, BigDecimal bound, String comparator, BigDecimal value) {
        return Aim.figure(
                        switch (comparator) {
                            case "at-least" -> ProgrammeTarget.Comparator.AT_LEAST;
                            case "more-than" -> ProgrammeTarget.Comparator.MORE_THAN;
                            case "at-most" -> ProgrammeTarget.Comparator.AT_MOST;
                            default -> ProgrammeTarget.Comparator.EXACTLY;
                        },
                        value)
                .isWeakerThan(asked.comparator(), bound);
    }
}
