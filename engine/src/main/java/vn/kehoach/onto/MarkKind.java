package vn.kehoach.onto;

/** Kinds of numbering marks, from the highest to the lowest. */
enum MarkKind {
    ROMAN,
    ARABIC,
    DECIMAL,
    LETTER,
    DASH,
    PLUS,
    NONE;

    static MarkKind of(String mark) {
        if (mark.isEmpty()) {
            return NONE;
        }
        if (mark.matches("(Phần )?[IVXLC]+[.)/-]?")) {
            return ROMAN;
        }
        if (mark.matches("\\d+[.)/]?")) {
            return ARABIC;
        }
        if (mark.matches("\\d+(\\.\\d+)+[.)/]?")) {
            return DECIMAL;
        }
        if (mark.matches("\\p{L}{1,2}[.)]")) {
            return LETTER;
        }
        return mark.equals("+") ? PLUS : DASH;
    }

    boolean counts() {
        return this != DASH && this != PLUS && this != NONE;
    }
}
