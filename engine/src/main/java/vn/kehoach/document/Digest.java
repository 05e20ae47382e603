package vn.kehoach.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SHA-256 of texts in UTF-8, as 64 hexadecimal digits. */
public final class Digest {
    private Digest() {}

    /** The digest of a text. */
    public static String of(String text) {
        return of(Stream.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The digest of some bytes, one array after another. */
    public static String of(Stream<byte[]> bytes) {
        MessageDigest digest = sha256();
        bytes.forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The digest of what can be read in a document: the words of its paragraphs in the order of the file, those of table cells
     * included, page headers and footers not. Each paragraph is composed (NFC), blanks of all kinds are one space each and none
     * at its ends; paragraphs without words do not count, and line ends part the others. Formatting does not count.
     */
    public static String ofReading(Stream<String> paragraphs) {
        return of(
                paragraphs.map(Digest::words).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n")));
    }

    private static String words(String paragraph) {
        StringBuilder words = new StringBuilder(paragraph.length());
        Normalizer.normalize(paragraph, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                words.appendCodePoint(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.toString().stripTrailing();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
