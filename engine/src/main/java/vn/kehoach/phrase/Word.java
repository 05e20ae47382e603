package vn.kehoach.phrase;

/**
 * A word, a number or a punctuation mark of a text.
 *
 * @param form as it is compared: {@link vn.kehoach.words.Folding#exact}
 * @param start where it begins in the text, 0-based, in UTF-16 units
 * @param end behind it
 * @param capitals how it is written
 */
record Word(String form, int start, int end, Capitals capitals) {
    /** How a word is written. */
    enum Capitals {
        NONE,
        FIRST,
        ALL
    }

    Word at(Word first, Word last) {
        return new Word(form, first.start, last.end, first.capitals);
    }

    boolean isCapital() {
        return capitals != Capitals.NONE;
    }

    boolean is(String other) {
        return form.equals(other);
    }

    boolean isIn(String... forms) {
        for (String each : forms) {
            if (form.equals(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with a letter. */
    boolean isLetters() {
        return Character.isLetter(form.charAt(0));
    }

    boolean isPunctuation() {
        return !isLetters() && !isNumber();
    }

    boolean isNumber() {
        return Character.isDigit(form.charAt(0));
    }
}
