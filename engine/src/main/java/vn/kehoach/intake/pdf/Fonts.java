package vn.kehoach.intake.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** What the codes of a document's fonts read as; each is asked once. */
final class Fonts {
    private static final String UNREADABLE = "\ufffd";
    /** Signs of the symbol fonts that lists are set with, by the code that word processors give them. */
    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('\uf0b7', "•"),
            Map.entry('\uf0a7', "▪"),
            Map.entry('\uf0a8', "□"),
            Map.entry('\uf06f', "□"),
            Map.entry('\uf071', "□"),
            Map.entry('\uf06e', "■"),
            Map.entry('\uf0d8', "➢"),
            Map.entry('\uf076', "❖"),
            Map.entry('\uf0fc', "✓"),
            Map.entry('\uf0e0', "→"),
            Map.entry('\uf0ae', "→"),
            Map.entry('\uf02d', "-"),
            Map.entry('\uf02b', "+"),
            Map.entry('\uf02a', "*"),
            Map.entry('\uf0b3', "≥"),
            Map.entry('\uf0a3', "≤"),
            Map.entry('\uf020', " "));

    private final Map<PDFont, Map<Integer, Read>> known = new IdentityHashMap<>();
    private final Map<PDFont, FontLook> looks = new IdentityHashMap<>();

    /**
     * What a code reads as.
     *
     * @param text empty for what shows nothing
     * @param look of the letter
     */
    record Read(String text, FontLook look) {}

    Read read(PDFont font, int code) {
        Map<Integer, Read> codes = known.computeIfAbsent(font, any -> new HashMap<>());
        Read read = codes.get(code);
        if (read == null) {
            FontLook look = looks.computeIfAbsent(font, FontLook::of);
            read = new Read(text(font, code, look), look);
            codes.put(code, read);
        }
        return read;
    }

    private static String text(PDFont font, int code, FontLook look) {
        String unicode;
        try {
            unicode = font.toUnicode(code);
        } catch (RuntimeException e) {
            // Fonts of foreign files break in ways of their own; the letter is then one that cannot be read.
            unicode = null;
        }
        if (unicode == null || unicode.isEmpty()) {
            return UNREADABLE;
        }
        if (look.encoding().isPresent() && !unicode.isBlank()) {
            return unicode;
        }
        StringBuilder text = new StringBuilder();
        unicode.codePoints().forEach(letter -> text.append(letter(letter)));
        return text.toString();
    }

    private static String letter(int letter) {
        if (letter == 0x00AD || letter == 0x200B || letter == 0xFEFF) {
            return "";
        }
        if (letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || Character.getType(letter) == Character.SPACE_SEPARATOR) {
            return letter == 0x00A0 ? "\u00a0" : " ";
        }
        if (Character.getType(letter) == Character.PRIVATE_USE) {
            return letter > 0xFFFF ? UNREADABLE : SIGNS.getOrDefault((char) letter, UNREADABLE);
        }
        if (letter < ' ' || !Character.isDefined(letter) || Character.getType(letter) == Character.SURROGATE) {
            return UNREADABLE;
        }
        return Character.toString(letter);
    }
}
