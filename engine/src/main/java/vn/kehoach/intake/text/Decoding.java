package vn.kehoach.intake.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.legacy.Legacy;

/**
 * The text of a file's bytes: UTF-8, UTF-16, or an encoding from before Unicode.
 *
 * @param text composed (NFC); U+FFFD stands for what could not be read
 * @param from the encoding that is no longer used and that the text was in; empty where there was none
 */
record Decoding(String text, String from) {
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xff, (byte) 0xfe};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xfe, (byte) 0xff};
    private static final String DECOMPOSED = "Unicode (NFD)";

    /** How much of a file is looked at where all of it is alike. */
    private static final int SAMPLE = 64 * 1024;

    static Decoding of(byte[] bytes) {
        if (begins(bytes, UTF_16LE_MARK) || hasZeros(bytes, 1)) {
            return unicode(new String(bytes, StandardCharsets.UTF_16LE));
        }
        if (begins(bytes, UTF_16BE_MARK) || hasZeros(bytes, 0)) {
            return unicode(new String(bytes, StandardCharsets.UTF_16BE));
        }
        Utf8 utf8 = Utf8.of(bytes);
        Optional<Legacy> legacy = utf8.bad > utf8.letters ? Legacy.byContent(bytes) : Legacy.byContent(utf8.text);
        if (legacy.isPresent()) {
            String before = utf8.bad > utf8.letters ? new String(bytes, StandardCharsets.ISO_8859_1) : utf8.text;
            return legacy(before, legacy.get());
        }
        return unicode(utf8.text);
    }

    /** Whether bytes can be text at all: text has no zeros but in UTF-16, and hardly a control character. */
    static boolean isText(byte[] bytes) {
        if (begins(bytes, UTF_16LE_MARK) || begins(bytes, UTF_16BE_MARK) || hasZeros(bytes, 0) || hasZeros(bytes, 1)) {
            return true;
        }
        int zeros = 0;
        int controls = 0;
        for (byte each : bytes) {
            zeros += each == 0 ? 1 : 0;
            controls += each >= 0 && each < ' ' && (each < '\t' || each > '\r') ? 1 : 0;
        }
        return zeros * 100L <= bytes.length && controls * 20L <= bytes.length;
    }

    /** UTF-16 without a mark: most characters of Vietnamese text have a zero byte, all on one side. */
    private static boolean hasZeros(byte[] bytes, int side) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
        for (int at = 0; at < length; at++) {
            zeros[at % 2] += bytes[at] == 0 ? 1 : 0;
        }
        return length >= 8 && zeros[side] * 5 > length / 2 * 2 && zeros[1 - side] * 50 < length;
    }

    private static boolean begins(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static Decoding unicode(String text) {
        boolean composed = Normalizer.isNormalized(text, Normalizer.Form.NFC);
        return composed ? new Decoding(text, "") : new Decoding(compose(text), DECOMPOSED);
    }

    private static Decoding legacy(String before, Legacy encoding) {
        String text = before.lines().map(line -> legacyLine(line, encoding)).collect(Collectors.joining("\n"));
        return new Decoding(text, encoding.title());
    }

    /** TCVN3 has capitals with marks only in fonts of capitals, which a text file has not: the line tells by its other letters. */
    private static String legacyLine(String line, Legacy encoding) {
        boolean small = line.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        long capitals = line.chars().filter(c -> c >= 'A' && c <= 'Z').count();
        return (encoding == Legacy.TCVN3 && !small && capitals > 1 ? Legacy.TCVN3_CAPITALS : encoding).toUnicode(line);
    }

    private static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Bytes read as UTF-8.
     *
     * @param text with U+FFFD for each bad sequence
     * @param bad how many sequences are bad
     * @param letters how many that are not ASCII are good
     */
    private record Utf8(String text, int bad, int letters) {
        static Utf8 of(byte[] bytes) {
            int start = begins(bytes, UTF_8_MARK) ? UTF_8_MARK.length : 0;
            ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
            CharsetDecoder decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            CharBuffer out = CharBuffer.allocate(bytes.length);
            int bad = 0;
            CoderResult result = decoder.decode(in, out, true);
            while (result.isError()) {
                bad++;
                out.put('\ufffd');
                in.position(in.position() + result.length());
                result = decoder.decode(in, out, true);
            }
            String text = out.flip().toString();
            int marked = (int) text.chars().filter(c -> c >= 0x80).count();
            return new Utf8(text, bad, marked - bad);
        }
    }
}
