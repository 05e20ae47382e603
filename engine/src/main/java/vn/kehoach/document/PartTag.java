package vn.kehoach.document;

import vn.kehoach.source.Digest;

/**
 * How a file names the part of the plan that a paragraph was made from. Word takes tags of up to 64 characters (ISO/IEC
 * 29500-1, 17.5.2.42 sets no length; Word refuses longer ones): a longer pointer is told by its digest, which a reader finds
 * again by making the tags of all parts of the plan that the file carries.
 */
public final class PartTag {
    /** What all tags begin with. */
    public static final String PREFIX = "kehoach:";

    private static final int LONGEST = 64;
    private static final int DIGITS = 32;

    private PartTag() {}

    /**
     * The tag of a part: {@code kehoach:/solutions/items/0/text}; where that is too long, {@code kehoach:#} and the first 32
     * digits of the pointer's {@link Digest}.
     *
     * @param pointer through the plan's full shape, as {@code from} of {@link Block}
     */
    public static String of(String pointer) {
        return PREFIX.length() + pointer.length() <= LONGEST
                ? PREFIX + pointer
                : PREFIX + "#" + Digest.of(pointer).substring(0, DIGITS);
    }
}
