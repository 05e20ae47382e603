package vn.kehoach.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
