package vn.kehoach.intake.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks at the packed parts of a file before anything unpacks them. */
final class Unpacking {
    /** One part unpacked: the largest fonts have half of it, bytes. */
    private static final long MOST_OF_ONE = 64L << 20;
    /** All parts unpacked, pictures aside, which are never unpacked, bytes. */
    private static final long MOST_OF_ALL = 512L << 20;
    /** How much shorter packed bytes are at best. */
    private static final long BEST = 1032;
    /** Bytes before a part in which its own description stands. */
    private static final int DESCRIPTION = 2048;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern FLATE = Pattern.compile("/(?:FlateDecode|Fl)\\b");
    private static final Pattern OTHER = Pattern.compile("/(?:LZWDecode|LZW|RunLengthDecode|RL)\\b");

    private final byte[] file;
    private final byte[] thrownAway = new byte[1 << 16];
    private long all;

    private Unpacking(byte[] file) {
        this.file = file;
    }

    /** The first part that unpacks to more than any document has, by its place in the file; absent where there is none. */
    static Optional<String> tooLarge(byte[] file) {
        return new Unpacking(file).search();
    }

    private Optional<String> search() {
        int described = 0;
        for (int at = next(0); at >= 0; at = next(at + STREAM.length)) {
            int data = at + STREAM.length;
            data += data < file.length && file[data] == '\r' ? 1 : 0;
            data += data < file.length && file[data] == '\n' ? 1 : 0;
            int from = Math.max(described, at - DESCRIPTION);
            String words = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
            String own = words.substring(Math.max(0, words.lastIndexOf(" obj")));
            described = at;
            if (isTooLarge(own, data)) {
                return Optional.of("stream@" + at);
            }
        }
        return Optional.empty();
    }

    /** The next beginning of a part, not the end of one. */
    private int next(int from) {
        for (int at = from; at + STREAM.length < file.length; at++) {
            if (file[at] == 's' && isStream(at) && (at < 3 || file[at - 1] != 'd')) {
                return at;
            }
        }
        return -1;
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        byte behind = file[at + STREAM.length];
        return behind == '\r' || behind == '\n';
    }

    private boolean isTooLarge(String description, int data) {
        boolean flate = FLATE.matcher(description).find();
        boolean other = OTHER.matcher(description).find();
        if (PICTURE.matcher(description).find() || !flate && !other) {
            return false;
        }
        if (flate && other) {
            return true;
        }
        int end = end(data);
        long size = (end - data) * BEST < MOST_OF_ONE / 8 ? (end - data) * 4L : unpacked(data, end);
        all += size;
        return size > MOST_OF_ONE || all > MOST_OF_ALL;
    }

    private int end(int data) {
        byte[] word = "endstream".getBytes(StandardCharsets.US_ASCII);
        for (int at = data; at + word.length <= file.length; at++) {
            int i = 0;
            while (i < word.length && file[at + i] == word[i]) {
                i++;
            }
            if (i == word.length) {
                return at;
            }
        }
        return file.length;
    }

    private long unpacked(int from, int to) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, to - from);
            long size = 0;
            int more = inflater.inflate(thrownAway);
            while (more > 0 && size <= MOST_OF_ONE) {
                size += more;
                more = inflater.inflate(thrownAway);
            }
            return size;
        } catch (DataFormatException e) {
            // Encrypted, or packed in another way; whoever reads it finds out.
            return 0;
        } finally {
            inflater.end();
        }
    }
}
