package vn.kehoach.diagnostic;

import java.util.Locale;

/** The languages that the program speaks. */
public enum Lang {
    /** Vietnamese, the default. */
    VI,
    /** English. */
    EN;

    /** {@code vi} or {@code en}: the word of {@code --lang} and the suffix of the message bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
