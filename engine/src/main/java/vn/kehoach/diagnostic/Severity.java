package vn.kehoach.diagnostic;

import java.util.Locale;

/** How grave a finding is; the order is from grave to light. */
public enum Severity {
    /** The document would be sent back, or cannot be made. */
    ERROR,
    /** Likely a mistake; a person decides. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The word used in every machine-readable output: {@code error}, {@code warning}, {@code info}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
