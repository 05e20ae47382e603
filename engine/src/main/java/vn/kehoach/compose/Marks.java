package vn.kehoach.compose;

import vn.kehoach.plan.Numbering;
import vn.kehoach.words.Numerals;

/** The marks before sections and points: Roman numbers, Arabic numbers, Vietnamese letters, dashes. */
public final class Marks {
    private Marks() {}

    /** The n-th Roman number, from 1. */
    public static String roman(int n) {
        return Numerals.roman(n);
    }

    /** The n-th letter, from 1; after y come aa, ab … */
    static String letter(int n) {
        int index = n - 1;
        String last = String.valueOf(Numerals.LETTERS.charAt(index % Numerals.LETTERS.length()));
        return index < Numerals.LETTERS.length() ? last : letter(index / Numerals.LETTERS.length()) + last;
    }

    /**
     * The mark of the n-th member of a list, with its punctuation; empty for none.
     *
     * @param n from 1
     * @param above the number of the level above without its final stop ({@code 1} in {@code 1.2.}), for decimal numbers
     */
    public static String mark(Numbering numbering, int n, String above) {
        return switch (numbering) {
            case ARABIC -> n + ".";
            case DECIMAL -> (above.isEmpty() ? "" : above + ".") + n + ".";
            case LETTER -> letter(n) + ")";
            case DASH -> "-";
            case PLUS -> "+";
            case NONE -> "";
        };
    }

    /** How the members of a list are marked, inside a list that is marked in the given way. */
    public static Numbering below(Numbering numbering) {
        return switch (numbering) {
            case ARABIC -> Numbering.LETTER;
            case DECIMAL, LETTER, NONE -> Numbering.DASH;
            case DASH, PLUS -> Numbering.PLUS;
        };
    }
}
