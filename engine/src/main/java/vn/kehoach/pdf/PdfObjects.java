package vn.kehoach.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The objects of one file, written one after another (ISO 32000-1, 7.5). Small ones that nobody looks for with the naked eye are packed
 * together and compressed (7.5.7); the table that says where each stands is a stream too (7.5.8). Not for use by several threads
 * at once.
 */
final class PdfObjects {
    private static final String HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
    private static final int ENTRY = 8;
    private static final int IN_FILE = 1;
    private static final int PACKED = 2;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 17);
    private final Deflate deflate;
    private final StringBuilder places = new StringBuilder();
    private final StringBuilder packed = new StringBuilder();
    private final int pack;
    private byte[] table = new byte[ENTRY << 9];
    private int count = 1;
    private int packedCount;

    /** A file that has no objects yet. */
    PdfObjects(Deflate deflate) {
        this.deflate = deflate;
        write(HEADER);
        pack = reserve(1);
    }

    /** The numbers of some objects to come, one after another from this one on. */
    int reserve(int more) {
        int first = count;
        count += more;
        if (count * ENTRY > table.length) {
            table = Arrays.copyOf(table, Math.max(count * ENTRY, 2 * table.length));
        }
        return first;
    }

    /** Writes an object and gives its number. */
    int add(String value) {
        int number = reserve(1);
        put(number, value);
        return number;
    }

    /** Writes an object that has a number. */
    void put(int number, String value) {
        begin(number);
        write(value);
        write("\nendobj\n");
    }

    /** Writes an object that has a number among those that are packed together. */
    void pack(int number, CharSequence value) {
        entry(number, PACKED, pack, packedCount++);
        places.append(number).append(' ').append(packed.length()).append(' ');
        packed.append(value).append('\n');
    }

    /**
     * Writes a stream and gives its number.
     *
     * @param entries of its dictionary beside the length
     */
    int stream(String entries, byte[] content) {
        int number = reserve(1);
        stream(number, entries, content);
        return number;
    }

    /** The same of content that is compressed already. */
    int deflated(String entries, byte[] content) {
        return stream("/Filter/FlateDecode" + entries, content);
    }

    /**
     * Ends the file.
     *
     * @param trailer what the file says of itself: its root, its id
     */
    byte[] file(String trailer) {
        String all = places.append(packed).toString();
        byte[] content = all.getBytes(StandardCharsets.ISO_8859_1);
        int first = all.length() - packed.length();
        stream(
                pack,
                "/Filter/FlateDecode/Type/ObjStm/N " + packedCount + "/First " + first,
                deflate.of(content, content.length));
        int start = file.size();
        int number = reserve(1);
        entry(number, IN_FILE, start, 0);
        String entries = "/Filter/FlateDecode/Type/XRef/W[1 4 3]/Size " + count + trailer;
        stream(number, entries, deflate.of(table, count * ENTRY));
        write("startxref\n" + start + "\n%%EOF\n");
        return file.toByteArray();
    }

    private void stream(int number, String entries, byte[] content) {
        begin(number);
        write("<<" + entries + "/Length " + content.length + ">>\nstream\n");
        file.write(content, 0, content.length);
        write("\nendstream\nendobj\n");
    }

    private void begin(int number) {
        entry(number, IN_FILE, file.size(), 0);
        write(number + " 0 obj\n");
    }

    private void entry(int number, int kind, int place, int index) {
        int at = number * ENTRY;
        table[at] = (byte) kind;
        table[at + 1] = (byte) (place >> 24);
        table[at + 2] = (byte) (place >> 16);
        table[at + 3] = (byte) (place >> 8);
        table[at + 4] = (byte) place;
        table[at + 5] = (byte) (index >> 16);
        table[at + 6] = (byte) (index >> 8);
        table[at + 7] = (byte) index;
    }

    private void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        file.write(bytes, 0, bytes.length);
    }
}
