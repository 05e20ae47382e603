package vn.kehoach.legacy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An encoding of Vietnamese from before Unicode. Its letters lie where Western ones do, and only the font shows them as what
 * they are: a program that does not know of it sees {@code KÕ ho¹ch} for <i>Kế hoạch</i>.
 */
public enum Legacy {
    /** TCVN 5712:1993 as the ABC fonts have it ({@code .VnTime}): small letters with tones, capitals without. */
    TCVN3("TCVN3 (ABC)", LetterTables.TCVN3),
    /** The same in a font of capitals ({@code .VnTimeH}), whose small letters are drawn as capitals. */
    TCVN3_CAPITALS("TCVN3 (ABC)", LetterTables.TCVN3),
    /** VNI for Windows ({@code VNI-Times}): the marks of most letters are characters of their own after them. */
    VNI("VNI", LetterTables.VNI),
    /** The Vietnamese Professionals Society's ({@code VPS Times}); capitals with a dot below are control characters. */
    VPS("VPS", LetterTables.VPS),
    /** Microsoft's code page, of text files and never of fonts: tones are characters of their own after their letter. */
    WINDOWS_1258("Windows-1258", LetterTables.WINDOWS_1258);

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LONGEST = 2;

    private final String title;
    private final Map<String, String> letters;

    Legacy(String title, Map<String, String> letters) {
        this.title = title;
        this.letters = letters;
    }

    /** A name that reads alike in every language. */
    public String title() {
        return title;
    }

    /**
     * The encoding that text set in a font has.
     *
     * @param font its name as documents have it: {@code .VnTime}, {@code VNI-Times}, {@code ABCDEF+.VnArialH,Bold}; case, blanks and
     *     styles do not matter
     */
    public static Optional<Legacy> byFont(String font) {
        return Fonts.encoding(font);
    }

    /** The encoding of the bytes of a text file, where most words with marks are Vietnamese syllables in it and in no other. */
    public static Optional<Legacy> byContent(byte[] bytes) {
        return byContent(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** The same of bytes that somebody has read as windows-1252 or ISO 8859-1. */
    public static Optional<Legacy> byContent(String text) {
        return Content.encoding(text);
    }

    /**
     * The text in Unicode, composed (NFC). Text that has letters which only Unicode has for Vietnamese is in Unicode already, whatever
     * its font, and stays.
     *
     * @param text its bytes read as windows-1252 or ISO 8859-1, or as the private characters U+F020 to U+F0FF of symbol fonts
     */
    public String toUnicode(String text) {
        if (isUnicode(text)) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        String bytes = asBytes(text);
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < bytes.length(); ) {
            int length = Math.min(LONGEST, bytes.length() - at);
            while (length > 1 && !letters.containsKey(bytes.substring(at, at + length))) {
                length--;
            }
            String code = bytes.substring(at, at + length);
            String letter = letters.get(code);
            out.append(letter == null ? western(code.charAt(0)) : letter);
            at += length;
        }
        String unicode = Normalizer.normalize(out, Normalizer.Form.NFC);
        return this == TCVN3_CAPITALS ? unicode.toUpperCase(Locale.ROOT) : unicode;
    }

    /** Whether there are Vietnamese letters that neither windows-1252 nor ISO 8859-1 has. */
    static boolean isUnicode(String text) {
        return text.chars().anyMatch(c -> c >= '\u1ea0' && c <= '\u1ef9' || "ĂăĐđĨĩŨũƠơƯư".indexOf(c) >= 0);
    }

    /** Each character as the byte that it was, from 0 to 255, as far as it was one. */
    private static String asBytes(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            boolean symbol = c >= '\uf020' && c <= '\uf0ff';
            out.append(symbol ? (char) (c & 0xff) : Western.BYTES.getOrDefault(c, c));
        }
        return out.toString();
    }

    private static char western(char c) {
        return c >= 0x80 && c < 0xa0 ? Western.CHARACTERS.charAt(c - 0x80) : c;
    }

    /** What windows-1252 has between 0x80 and 0x9f, where ISO 8859-1 has nothing to print: quotes, dashes, a few letters. */
    private static final class Western {
        static final String CHARACTERS = characters();
        static final Map<Character, Character> BYTES = bytes();

        private static String characters() {
            StringBuilder all = new StringBuilder();
            for (int code = 0x80; code < 0xa0; code++) {
                String decoded = new String(new byte[] {(byte) code}, WINDOWS_1252);
                all.append(decoded.equals("\ufffd") ? String.valueOf((char) code) : decoded);
            }
            return all.toString();
        }

        private static Map<Character, Character> bytes() {
            Map<Character, Character> bytes = new HashMap<>();
            for (int code = 0x80; code < 0xa0; code++) {
                bytes.put(CHARACTERS.charAt(code - 0x80), (char) code);
            }
            return Map.copyOf(bytes);
        }
    }
}
