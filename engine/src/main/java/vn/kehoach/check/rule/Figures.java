package vn.kehoach.check.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.plan.Target;
import vn.kehoach.programme.ProgrammeTarget;

/** What targets ask for, in the words of a plan's file, and which of two asks for less. */
final class Figures {
    private Figures() {}

    /** {@code at-least 50}. */
    static String of(ProgrammeTarget target) {
        String word =
                target.comparator().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        String value = target.value().map(BigDecimal::toPlainString).orElse("");
        String end = target.upTo().map(upTo -> "-" + upTo.toPlainString()).orElse("");
        return (word + " " + value + end).strip();
    }

    /** {@code at-least 50}; several where the author wrote several. */
    static String of(PlacedTarget placed) {
        return placed.comparators().stream()
                .map(key -> value(placed.target(), key)
                        .map(value -> key + " " + value.toPlainString())
                        .orElse(key))
                .collect(Collectors.joining(", "));
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
        int order = value.compareTo(bound);
        return switch (asked.comparator()) {
            case AT_LEAST, EXACTLY, BETWEEN -> comparator.equals("at-most") || order < 0;
            case MORE_THAN ->
                comparator.equals("at-most") || order < 0 || order == 0 && !comparator.equals("more-than");
            case AT_MOST -> comparator.equals("at-least") || comparator.equals("more-than") || order > 0;
            case LESS_THAN_BEFORE, DONE -> false;
        };
    }
}
