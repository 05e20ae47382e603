package vn.kehoach.yaml;

import java.util.Optional;

/**
 * The encodings of Vietnamese text before Unicode, told apart by the bytes that only they use much. A guess for a message,
 * never for reading.
 */
enum LegacyEncoding {
    TCVN3("TCVN3 (ABC)"),
    VNI("VNI"),
    WINDOWS_1258("Windows-1258");

    /** Of VNI, a letter's mark follows the plain letter as a byte of its own. */
    private static final String VNI_MARKS =
            "\u00f8\u00f9\u00fb\u00f5\u00ef\u00e0\u00e1\u00e2\u00e3\u00e4\u00e5\u00e8\u00e9\u00ea\u00eb\u00fa\u00fc";

    /** Of Windows-1258, tones follow their vowel. */
    private static final String CP1258_TONES = "\u00cc\u00d2\u00de\u00ec\u00f2";

    private static final String CP1258_LETTERS = "\u00f0\u00d0\u00e3\u00e2\u00ea\u00f4\u00f5\u00fd";

    private final String title;

    LegacyEncoding(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The likeliest encoding of bytes that are not UTF-8, if there is a hint at any. */
    static Optional<LegacyEncoding> guess(byte[] bytes) {
        int[] votes = new int[values().length];
        int before = ' ';
        for (byte signed : bytes) {
            int letter = signed & 0xff;
            if (letter >= 0x80) {
                boolean afterVowel = "aeiouyAEIOUY".indexOf(before) >= 0;
                votes[TCVN3.ordinal()] += letter >= 0xa7 && letter <= 0xcb || letter >= 0xd3 && letter <= 0xdd ? 1 : 0;
                votes[VNI.ordinal()] += afterVowel && VNI_MARKS.indexOf(letter) >= 0 || letter == 0xf1 ? 1 : 0;
                votes[WINDOWS_1258.ordinal()] +=
                        CP1258_TONES.indexOf(letter) >= 0 && (afterVowel || CP1258_LETTERS.indexOf(before) >= 0)
                                ? 2
                                : letter == 0xf0 ? 1 : 0;
            }
            before = letter;
        }
        LegacyEncoding best = null;
        for (LegacyEncoding encoding : values()) {
            int most = best == null ? 0 : votes[best.ordinal()];
            best = votes[encoding.ordinal()] > most ? encoding : best;
        }
        return Optional.ofNullable(best);
    }
}
