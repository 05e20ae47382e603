package vn.kehoach.intake.docx;

import java.util.Optional;

/**
 * The fonts of a theme.
 *
 * @param major of headings; empty where there is no theme
 * @param minor of text
 */
record Theme(String major, String minor) {
    static Theme of(Element theme) {
        return new Theme(latin(theme, "a:majorFont"), latin(theme, "a:minorFont"));
    }

    /** The font behind a name such as {@code minorHAnsi}; absent where there is none. */
    Optional<String> font(String name) {
        String font = name.startsWith("major") ? major : name.startsWith("minor") ? minor : "";
        return font.isEmpty() ? Optional.empty() : Optional.of(font);
    }

    private static String latin(Element theme, String collection) {
        return theme.all()
                .filter(element -> element.is(collection))
                .findFirst()
                .map(fonts -> fonts.child("a:latin").attribute("typeface"))
                .orElse("");
    }
}
