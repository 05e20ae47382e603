package vn.kehoach.diagnostic;

import java.util.List;

/**
 * How a finding can be mended in the file.
 *
 * @param kind whether it may be made without asking
 * @param edits in the order of the file, none over another
 */
public record Fix(Kind kind, List<Edit> edits) {
    /** Keeps its own copy. */
    public Fix {
        edits = List.copyOf(edits);
    }

    /** How sure a correction is. */
    public enum Kind {
        /** There is none. */
        NONE,
        /** It changes how something is written, never what is said. */
        SAFE,
        /** It may change what is said: a person must look at it. */
        UNSAFE;

        /** The word of reports: {@code safe}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
