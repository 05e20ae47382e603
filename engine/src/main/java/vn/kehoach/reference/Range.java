package vn.kehoach.reference;

/**
 * Values that are permitted.
 *
 * @param from the least
 * @param to the most
 */
record Range(double from, double to) {
    /** What lengths may differ by: files hold whole twips, people type hundredths of an inch. */
    static final double TOLERANCE = 0.051;

    static Range only(double value) {
        return new Range(value, value);
    }

    boolean has(double value) {
        return value >= from - TOLERANCE && value <= to + TOLERANCE;
    }

    /** {@code 13–14}, {@code 12.7}. */
    @Override
    public String toString() {
        return from == to ? number(from) : number(from) + "–" + number(to);
    }

    /** A number with at most two decimals. */
    static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
