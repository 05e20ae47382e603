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
        String composed = Normalizer.isNormalized(paragraph, Normalizer.Form.NFC)
                ? paragraph
                : Normalizer.normalize(paragraph, Normalizer.Form.NFC);
        StringBuilder words = new StringBuilder(composed.length());
        boolean blank = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = !words.isEmpty();
                continue;
            }
            if (blank) {
                words.append(' ');
                blank = false;
            }
            words.append(c);
        }
        return words.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
