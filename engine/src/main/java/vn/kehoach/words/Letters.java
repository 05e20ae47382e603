package vn.kehoach.words;

import java.text.Normalizer;

/** The letters of Vietnamese, small and capital, by their code. */
final class Letters {
    /** As {@link #tone} counts them, the tone that has no mark is 0. */
    static final int ACUTE = 2;

    static final int DOT = 5;

    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String CONSONANTS = "bcdđghklmnpqrstvx";
    private static final String TONE_MARKS = "\u0300\u0301\u0309\u0303\u0323"; // grave, acute, hook, tilde, dot below
    private static final int BEHIND_LAST = 0x1efa;
    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036f';
    private static final char[] PLAIN = new char[BEHIND_LAST];
    private static final byte[] TONES = new byte[BEHIND_LAST];

    static {
        for (char letter : (VOWELS + CONSONANTS).toCharArray()) {
            put(letter, letter, 0);
        }
        for (char vowel : VOWELS.toCharArray()) {
            for (int tone = 1; tone <= TONE_MARKS.length(); tone++) {
                String marked = "" + vowel + TONE_MARKS.charAt(tone - 1);
                put(Normalizer.normalize(marked, Normalizer.Form.NFC).charAt(0), vowel, tone);
            }
        }
    }

    private Letters() {}

    /** The small letter without its tone mark; 0: no Vietnamese letter. */
    static char withoutTone(char letter) {
        return letter < BEHIND_LAST ? PLAIN[letter] : 0;
    }

    /** The tone that a letter bears: none 0, grave 1, acute 2, hook 3, tilde 4, dot 5. */
    static int tone(char letter) {
        return letter < BEHIND_LAST ? TONES[letter] : 0;
    }

    /** Whether a character is a mark that combines with the letter before it. */
    static boolean isMark(char character) {
        return character >= FIRST_MARK && character <= LAST_MARK;
    }

    static boolean isToneMark(char character) {
        return TONE_MARKS.indexOf(character) >= 0;
    }

    private static void put(char letter, char plain, int tone) {
        for (char each : new char[] {letter, Character.toUpperCase(letter)}) {
            PLAIN[each] = plain;
            TONES[each] = (byte) tone;
        }
    }
}
