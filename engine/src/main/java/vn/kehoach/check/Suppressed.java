package vn.kehoach.check;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.Span;

/**
 * A finding that somebody has set aside, with a reason.
 *
 * @param finding as the rule told it
 * @param reason why it is set aside, in that person's words
 * @param by who did
 * @param until last day on which it stays set aside; absent: until further notice
 * @param file in which that is said, as given on the command line
 * @param span where it is said there
 */
public record Suppressed(Diagnostic finding, String reason, By by, Optional<LocalDate> until, String file, Span span) {
    /** Who sets findings aside. */
    public enum By {
        /** The plan's author, in a comment of the plan's file. */
        AUTHOR,
        /** The office, in its {@code kehoach.yaml}. */
        OFFICE;

        /** The word of reports: {@code author}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
