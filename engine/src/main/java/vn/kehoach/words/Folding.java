package vn.kehoach.words;

import java.text.Normalizer;
import java.util.Locale;

/** Forms in which Vietnamese words are compared. None of them is for printing but {@link #toneMarksOnFirstVowel}. */
public final class Folding {
    private static final String TONE_MARKS = "\u0300\u0301\u0303\u0309\u0323"; // grave, acute, tilde, hook, dot below

    private static final char FIRST_COMPOSED = '\u00c0';
    private static final char FIRST_MARK = '\u0300';
    private static final char FIRST_VIETNAMESE = '\u1e00';
    private static final char BEHIND_VIETNAMESE = '\u1f00';
    private static final String[] APART = new String[BEHIND_VIETNAMESE];

    private Folding() {}

    /**
     * One form for all spellings of the same words: lower case, any apostrophe as {@code '}, any dash as {@code -} without
     * spaces around it, single spaces, and the tone mark after its syllable, so that its place no longer matters ({@code
     * hoà}, {@code hòa}). Other marks stay, and {@code đ} stays apart from {@code d}.
     */
    public static String exact(String text) {
        return fold(text, false);
    }

    /** The same without any mark, {@code đ} as {@code d}: for what was typed in a hurry. */
    public static String loose(String text) {
        return fold(text, true);
    }

    /**
     * The text with the tone mark of an open {@code oa}, {@code oe}, {@code uy} on its first vowel: {@code hoà} becomes
     * {@code hòa}, {@code thuỷ} becomes {@code thủy}; {@code quý}, {@code hoàn}, {@code khuỷu} stay.
     */
    public static String toneMarksOnFirstVowel(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int at = 0; at + 1 < text.length(); at++) {
            boolean open = at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2));
            boolean afterQ = at > 0 && Character.toLowerCase(text.charAt(at - 1)) == 'q';
            if (open && !afterQ) {
                moveMark(out, at);
            }
        }
        return out.toString();
    }

    private static void moveMark(StringBuilder out, int at) {
        String second = Normalizer.normalize(out.substring(at + 1, at + 2), Normalizer.Form.NFD);
        if (second.length() != 2 || TONE_MARKS.indexOf(second.charAt(1)) < 0) {
            return;
        }
        String pair = ("" + out.charAt(at) + second.charAt(0)).toLowerCase(Locale.ROOT);
        if (pair.equals("oa") || pair.equals("oe") || pair.equals("uy")) {
            String first = Normalizer.normalize("" + out.charAt(at) + second.charAt(1), Normalizer.Form.NFC);
            out.replace(at, at + 2, first + second.charAt(0));
        }
    }

    private static String fold(String text, boolean withoutMarks) {
        String decomposed = decomposed(text);
        StringBuilder out = new StringBuilder(decomposed.length());
        StringBuilder tones = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = Character.toLowerCase(decomposed.charAt(i));
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                if (!withoutMarks) {
                    (TONE_MARKS.indexOf(c) >= 0 ? tones : out).append(c);
                }
                continue;
            }
            if (!Character.isLetter(c)) {
                flush(tones, out);
            }
            append(out, withoutMarks && c == 'đ' ? 'd' : c);
        }
        flush(tones, out);
        return out.toString().strip();
    }

    /**
     * The text in NFD. Vietnamese has some hundred letters with marks: each is taken apart once, because the library takes most of the
     * time in which catalogues are read. Marks that stand alone may have to change places, and are left to it.
     */
    static String decomposed(String text) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter < FIRST_COMPOSED) {
                out.append(letter);
            } else if (letter < FIRST_MARK || letter >= FIRST_VIETNAMESE && letter < BEHIND_VIETNAMESE) {
                out.append(apart(letter));
            } else {
                return Normalizer.normalize(text, Normalizer.Form.NFD);
            }
        }
        return out.toString();
    }

    private static String apart(char letter) {
        String known = APART[letter];
        if (known == null) {
            known = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            APART[letter] = known;
        }
        return known;
    }

    private static void flush(StringBuilder tones, StringBuilder out) {
        out.append(tones);
        tones.setLength(0);
    }

    private static void append(StringBuilder out, char c) {
        int last = out.length() - 1;
        boolean afterGap = last < 0 || out.charAt(last) == ' ' || out.charAt(last) == '-';
        if (Character.isWhitespace(c) || c == '\u00a0') {
            if (!afterGap) {
                out.append(' ');
            }
        } else if (c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014') {
            if (last >= 0 && out.charAt(last) == ' ') {
                out.setLength(last);
            }
            out.append('-');
        } else {
            out.append(c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '`' ? '\'' : c);
        }
    }
}
