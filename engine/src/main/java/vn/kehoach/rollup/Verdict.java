package vn.kehoach.rollup;

import java.util.Locale;

/** Whether the plans below, taken together, come to what the plan above asks. */
public enum Verdict {
    /** They do. */
    REACHED,
    /** They do not. */
    SHORT,
    /** It cannot be said yet: what has been answered would do, but too many have not answered. */
    OPEN,
    /** There is nothing to compare. */
    NONE;

    /** The word in files for programs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
