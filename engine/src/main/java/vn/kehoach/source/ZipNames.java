package vn.kehoach.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of the parts of a ZIP, read without unpacking anything: from its directory, or, where the end is cut off, from the
 * heads of the parts themselves (PKWARE APPNOTE 6.3, 4.3).
 */
final class ZipNames {
    private static final int PART = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;

    /** A comment of at most this many bytes may follow the directory's end. */
    private static final int LONGEST_COMMENT = 0xffff;

    /** Documents have a few dozen parts. */
    private static final int MOST = 10_000;

    private final ByteBuffer zip;
    private final List<String> names = new ArrayList<>();

    private ZipNames(byte[] bytes) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static boolean begins(byte[] bytes) {
        return bytes.length >= 4 && new ZipNames(bytes).is(0, PART);
    }

    static List<String> of(byte[] bytes) {
        ZipNames names = new ZipNames(bytes);
        int end = names.end();
        if (end >= 0) {
            names.readDirectory(names.zip.getInt(end + 16));
        }
        if (names.names.isEmpty()) {
            names.readHeads();
        }
        return names.names;
    }

    private int end() {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (is(at, END)) {
                return at;
            }
        }
        return -1;
    }

    private void readDirectory(int start) {
        int at = start;
        while (at >= 0 && at + 46 <= zip.limit() && is(at, DIRECTORY) && names.size() < MOST) {
            int name = shortAt(at + 28);
            addName(at + 46, name);
            at += 46 + name + shortAt(at + 30) + shortAt(at + 32);
        }
    }

    private void readHeads() {
        for (int at = 0; at + 30 <= zip.limit() && names.size() < MOST; at++) {
            if (zip.get(at) == 'P' && is(at, PART)) {
                addName(at + 30, shortAt(at + 26));
            }
        }
    }

    private void addName(int start, int length) {
        if (start + length <= zip.limit()) {
            names.add(new String(zip.array(), start, length, StandardCharsets.UTF_8));
        }
    }

    private boolean is(int at, int signature) {
        return zip.getInt(at) == signature;
    }

    private int shortAt(int at) {
        return zip.getShort(at) & 0xffff;
    }
}
