package vn.kehoach.rollup;

import java.util.Locale;

/** Whether the plans below, taken together, come to what the plan above asks. */
public enum Verdict {
    /** They do. */
    REACHED,
    /** They do not. */
    SHORT,
    /** There is nothing to compare. */
    OPEN;

    /** The word in files for programs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
