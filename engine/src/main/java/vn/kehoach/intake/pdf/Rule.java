package vn.kehoach.intake.pdf;

/**
 * A drawn line, pt.
 *
 * @param horizontal or vertical
 * @param at its y, or x where it is vertical
 * @param from its left or upper end
 * @param to its right or lower end
 */
record Rule(boolean horizontal, double at, double from, double to) {
    /** Rules that miss each other by so much still meet, pt. */
    static final double NEAR = 2.5;

    boolean meets(Rule other) {
        return horizontal != other.horizontal
                && at >= other.from - NEAR
                && at <= other.to + NEAR
                && other.at >= from - NEAR
                && other.at <= to + NEAR;
    }

    boolean covers(double place) {
        return from - NEAR <= place && place <= to + NEAR;
    }
}
