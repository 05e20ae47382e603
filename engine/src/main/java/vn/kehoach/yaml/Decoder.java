package vn.kehoach.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.legacy.Legacy;
import vn.kehoach.source.FileKind;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;

/**
 * Bytes to text: UTF-8 and nothing else. A bad byte becomes U+FFFD and a finding, so that the rest of the file can still be
 * looked at.
 */
public final class Decoder {
    /** The largest file that is read; a plan of 30 pages has a twentieth of it. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    /** A file in another encoding has bad bytes on every line; more findings than this help nobody, and the rest are counted. */
    static final int MAX_TROUBLES = 20;

    private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final char REPLACEMENT = '\ufffd';

    private final SourceFile file;
    private final Findings findings;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private int column = 1;
    private final List<Trouble> troubles = new ArrayList<>();
    private int badBytes;
    private int lastBadLine;
    private int goodLetters;

    private Decoder(SourceFile file) {
        this.file = file;
        this.findings = new Findings(file.name());
    }

    /** Decodes a file; no value where it is too large or UTF-16. */
    public static Outcome<SourceText> decode(SourceFile file) {
        return new Decoder(file).decode();
    }

    private Outcome<SourceText> decode() {
        byte[] bytes = file.content();
        Optional<FileKind> other = FileKind.of(bytes);
        if (other.isPresent()) {
            findings.report(
                    ReadingCode.FILE_ENCODING,
                    "not-text",
                    Span.WHOLE_FILE,
                    "",
                    other.get().title());
            return new Outcome<>(Optional.empty(), findings.all());
        }
        if (bytes.length > MAX_BYTES) {
            findings.report(ReadingCode.FILE_TOO_LARGE, "bytes", Span.WHOLE_FILE, "", bytes.length, MAX_BYTES);
            return new Outcome<>(Optional.empty(), findings.all());
        }
        if (isUtf16(bytes)) {
            findings.report(ReadingCode.FILE_ENCODING, "utf-16", Span.WHOLE_FILE, "");
            return new Outcome<>(Optional.empty(), findings.all());
        }
        boolean marked = bytes.length >= BOM.length && Arrays.equals(bytes, 0, BOM.length, BOM, 0, BOM.length);
        if (marked) {
            findings.report(ReadingCode.FILE_BOM, "utf-8", Span.WHOLE_FILE, "");
        }
        int start = marked ? BOM.length : 0;
        decode(ByteBuffer.wrap(bytes, start, bytes.length - start));
        reportTroubles();
        return new Outcome<>(Optional.of(new SourceText(file.name(), text.toString())), findings.all());
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
            if (mark == 0xfeff || mark == 0xfffe) {
                return true;
            }
        }
        int zeros = 0;
        for (byte each : bytes) {
            zeros += each == 0 ? 1 : 0;
        }
        return zeros > 2 && zeros * 4 > bytes.length;
    }

    private void decode(ByteBuffer in) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        while (true) {
            CoderResult result = utf8.decode(in, out, true);
            out.flip();
            append(out);
            out.clear();
            if (!result.isError()) {
                return;
            }
            noteBadByte();
            text.append(REPLACEMENT);
            column++;
            in.position(in.position() + result.length());
        }
    }

    private void append(CharBuffer good) {
        for (int i = 0; i < good.length(); i++) {
            char letter = good.charAt(i);
            if (isControl(letter)) {
                troubles.add(new Trouble(new Position(line, column), "U+%04X".formatted((int) letter)));
                letter = REPLACEMENT;
            }
            text.append(letter);
            goodLetters += letter >= 0x80 ? 1 : 0;
            if (letter == '\n' || letter == '\r' && (i + 1 == good.length() || good.charAt(i + 1) != '\n')) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(letter)) {
                column++;
            }
        }
    }

    /** What YAML 1.2 (5.1) does not allow in a file; also the mark of byte order in the middle of a text. */
    private static boolean isControl(char letter) {
        boolean space = letter == '\t' || letter == '\n' || letter == '\r';
        boolean control = letter < 0x20 || letter >= 0x7f && letter < 0xa0;
        return control && !space || letter >= '\ufffe' || letter == '\ufeff';
    }

    private void noteBadByte() {
        badBytes++;
        if (line != lastBadLine) {
            troubles.add(new Trouble(new Position(line, column), ""));
        }
        lastBadLine = line;
    }

    /** A file in an old encoding has hardly a letter that is right by chance; a damaged one has many. */
    private void reportTroubles() {
        Optional<Legacy> guess = badBytes > goodLetters ? Legacy.byContent(file.content()) : Optional.empty();
        troubles.stream().limit(MAX_TROUBLES).forEach(trouble -> report(trouble, guess));
        int more = troubles.size() - MAX_TROUBLES;
        if (more > 0) {
            findings.report(
                    ReadingCode.FILE_ENCODING,
                    "more",
                    troubles.get(MAX_TROUBLES).at(),
                    more);
        }
    }

    private void report(Trouble trouble, Optional<Legacy> guess) {
        if (!trouble.control.isEmpty()) {
            findings.report(ReadingCode.FILE_ENCODING, "control", trouble.at, trouble.control);
        } else if (guess.isPresent()) {
            findings.report(
                    ReadingCode.FILE_ENCODING, "legacy", trouble.at, guess.get().title());
        } else {
            findings.report(ReadingCode.FILE_ENCODING, "unknown", trouble.at);
        }
    }

    /**
     * What does not belong into a text.
     *
     * @param at the character, or the first bad byte of its line
     * @param control the code of a control character; empty for a bad byte
     */
    private record Trouble(Position at, String control) {}
}
