package vn.kehoach;

import java.util.Locale;

/** The kinds of file that a plan becomes. */
public enum Format {
    /** Office Open XML word-processing document. */
    DOCX,
    /** PDF/A-2a and PDF/UA-1. */
    PDF,
    /** Plain text, UTF-8. */
    TXT;

    /** The file name's ending without the dot, and the word of {@code --to}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
