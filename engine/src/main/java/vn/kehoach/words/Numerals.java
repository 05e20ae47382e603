package vn.kehoach.words;

/** Numbers that are written in letters. */
public final class Numerals {
    /** Vietnamese letters as points are counted (ND30-BC-12, 13): no f, j, w, z, and none of ă â ê ô ơ ư. */
    public static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] DIGITS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numerals() {}

    /** The n-th Roman number, from 1, in capitals. */
    public static String roman(int n) {
        StringBuilder roman = new StringBuilder();
        int rest = n;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(DIGITS[i]);
            }
        }
        return roman.toString();
    }
}
