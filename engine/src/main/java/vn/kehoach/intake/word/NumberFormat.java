package vn.kehoach.intake.word;

import java.util.Locale;
import vn.kehoach.words.Numerals;

/** How an automatic number is written: ECMA-376 Part 1, 17.18.59 (ST_NumberFormat); [MS-OSHARED] 2.2.1.3 (MSONFC). */
public enum NumberFormat {
    /** 1, 2, 3. */
    DECIMAL,
    /** 01, 02, 03. */
    DECIMAL_ZERO,
    /** I, II, III. */
    UPPER_ROMAN,
    /** i, ii, iii. */
    LOWER_ROMAN,
    /** A, B, C; after Z come AA, BB. */
    UPPER_LETTER,
    /** a, b, c; after z come aa, bb. Word knows no đ. */
    LOWER_LETTER,
    /** A sign, always the same. */
    BULLET,
    /** Nothing. */
    NONE;

    /** What Word itself numbers no further. */
    private static final int MOST = 32767;

    /** The format that DOCX calls by a name; those that no Vietnamese document has are read as decimal. */
    public static NumberFormat named(String name) {
        return switch (name) {
            case "decimalZero" -> DECIMAL_ZERO;
            case "upperRoman" -> UPPER_ROMAN;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerLetter" -> LOWER_LETTER;
            case "bullet" -> BULLET;
            case "none" -> NONE;
            default -> DECIMAL;
        };
    }

    /** The format that DOC calls by a number. */
    public static NumberFormat coded(int code) {
        return switch (code) {
            case 1 -> UPPER_ROMAN;
            case 2 -> LOWER_ROMAN;
            case 3 -> UPPER_LETTER;
            case 4 -> LOWER_LETTER;
            case 22 -> DECIMAL_ZERO;
            case 23 -> BULLET;
            case 255 -> NONE;
            default -> DECIMAL;
        };
    }

    /** A number in this format; bullets and nothing are empty. */
    public String of(int number) {
        if (this == BULLET || this == NONE) {
            return "";
        }
        if (this == DECIMAL || number < 1 || number > MOST) {
            return Integer.toString(number);
        }
        return switch (this) {
            case DECIMAL_ZERO -> number < 10 ? "0" + number : Integer.toString(number);
            case UPPER_ROMAN -> Numerals.roman(number);
            case LOWER_ROMAN -> Numerals.roman(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letters('A', number);
            default -> letters('a', number);
        };
    }

    private static String letters(char first, int number) {
        String letter = String.valueOf((char) (first + (number - 1) % 26));
        return letter.repeat((number - 1) / 26 + 1);
    }
}
