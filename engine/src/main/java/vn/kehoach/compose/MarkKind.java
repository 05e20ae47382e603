package vn.kehoach.compose;

/** How a part of a document is marked. */
public enum MarkKind {
    /** {@code II.}, the Party's {@code II-}: mục. */
    ROMAN,
    /** {@code 1.}: khoản. */
    ARABIC,
    /** {@code 1.1.}: khoản, with the number of what is around it. */
    DECIMAL,
    /** {@code đ)}: điểm. */
    LETTER,
    /** {@code -}. */
    DASH,
    /** {@code +}. */
    PLUS,
    /** None. */
    NONE;

    /** The kind of a printed mark. */
    public static MarkKind of(String label) {
        String mark = bare(label);
        if (label.isEmpty()) {
            return NONE;
        }
        if (mark.isEmpty()) {
            return label.startsWith("+") ? PLUS : DASH;
        }
        if (mark.matches("[IVXLC]+")) {
            return ROMAN;
        }
        return mark.matches("\\d+") ? ARABIC : mark.matches("[\\d.]+") ? DECIMAL : LETTER;
    }

    /** A mark without what ends it. */
    public static String bare(String label) {
        return label.replaceAll("[.)/+-]+$", "");
    }
}
