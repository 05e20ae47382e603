package vn.kehoach.intake.word;

/**
 * One level of a list.
 *
 * @param start the first number
 * @param format of the number
 * @param pattern what stands before the paragraph, {@code %1} to {@code %9} for the numbers of the levels; of a bullet the sign
 *     itself, in Unicode
 * @param restartsAfter the level, from 1, after which this one begins again; 0 for never, -1 for after every level above it
 * @param legal whether the numbers of all levels are shown as decimal ones
 */
public record ListLevel(int start, NumberFormat format, String pattern, int restartsAfter, boolean legal) {
    /** A level for numbers that the file refers to but does not describe. */
    public static final ListLevel UNKNOWN = new ListLevel(1, NumberFormat.NONE, "", -1, false);

    boolean restartsAfter(int level) {
        return restartsAfter < 0 || level < restartsAfter;
    }
}
