package vn.kehoach.phrase;

/**
 * A word, a number or a punctuation mark of a text.
 *
 * @param printed as it stands in the text; of a short form that is written out, each word of the long form has it
 * @param form as it is compared: {@link vn.kehoach.words.Folding#exact}
 * @param start where it begins in the text, 0-based, in UTF-16 units
 * @param end behind it
 * @param capitals how it is written
 */
public record Word(String printed, String form, int start, int end, Capitals capitals) {
    /** How a word is written. */
    public enum Capitals {
        /** No capital. */
        NONE,
        /** Its first letter. */
        FIRST,
        /** Every letter. */
        ALL
    }

    Word at(Word first, Word last) {
        return new Word(printed, form, first.start, last.end, first.capitals);
    }

    /** Whether it begins with a capital. */
    public boolean isCapital() {
        return capitals != Capitals.NONE;
    }

    /** Whether its form is this one. */
    public boolean is(String other) {
        return form.equals(other);
    }

    /** Whether its form is one of these. */
    public boolean isIn(String... forms) {
        for (String each : forms) {
            if (form.equals(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with a letter. */
    public boolean isLetters() {
        return Character.isLetter(form.charAt(0));
    }

    /** Whether it is neither letters nor a number. */
    public boolean isPunctuation() {
        return !isLetters() && !isNumber();
    }

    /** Whether it begins with a figure. */
    public boolean isNumber() {
        return Character.isDigit(form.charAt(0));
    }
}
