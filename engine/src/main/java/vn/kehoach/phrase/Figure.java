package vn.kehoach.phrase;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure that something is to reach.
 *
 * @param comparator how it is meant
 * @param value the figure
 * @param unit {@code %} or a counted noun
 * @param start of its first word, the comparator included, 0-based, in UTF-16 units
 * @param end behind its last word
 * @param certainty whether the words say so
 */
public record Figure(Comparator comparator, BigDecimal value, String unit, int start, int end, Certainty certainty) {
    /** How a figure is meant. */
    public enum Comparator {
        /** Ít nhất. */
        AT_LEAST,
        /** Trên. */
        MORE_THAN,
        /** Đạt, or nothing. */
        EXACTLY,
        /** Không quá. */
        AT_MOST
    }

    /** Whether it is a share; points of one are none. */
    public boolean isShare() {
        return unit.equals("%");
    }

    Optional<BigDecimal> when(Comparator meant) {
        return comparator == meant ? Optional.of(value) : Optional.empty();
    }
}
