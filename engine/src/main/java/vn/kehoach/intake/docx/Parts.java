package vn.kehoach.intake.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a package, unpacked with an eye on bombs before any library sees them. The library then gets these bytes and no
 * others. Of what is no XML only the name is kept.
 */
final class Parts {
    /** Bytes of all parts together; the text of a plan of 100 pages is a tenth of it. */
    static final int MAX_BYTES = 64 << 20;

    /** Entries of the package; a document with a picture on each page has a few hundred. */
    static final int MAX_ENTRIES = 2_000;

    /** How many times as large as packed a part may be, beyond {@link #FREE_BYTES}. */
    static final int MAX_RATIO = 200;

    private static final int FREE_BYTES = 1 << 20;

    private final Map<String, byte[]> contents = new HashMap<>();
    private int total;

    private Parts() {}

    /** Unpacks a file. */
    static Parts unpack(byte[] file) throws BadPartException {
        Parts parts = new Parts();
        String name = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                name = entry.getName();
                parts.keep(name, parts.inflate(zip, entry));
            }
        } catch (EOFException e) {
            throw BadPartException.damaged(name, "EOF");
        } catch (IOException | IllegalArgumentException e) {
            throw BadPartException.damaged(name, String.valueOf(e.getMessage()));
        }
        if (parts.contents.isEmpty()) {
            throw BadPartException.damaged("ZIP", "EOF");
        }
        for (String part : parts.names()) {
            if (isRelations(part)) {
                parts.contents.put(part, Relations.kept(part, parts.contents.get(part), parts));
            }
        }
        return parts;
    }

    /** The content of an XML part, by its name without a slash before it; of others nothing. */
    Optional<byte[]> content(String name) {
        return Optional.ofNullable(contents.get(key(name)));
    }

    /** The names of all parts, in small letters: names are told apart by more than case nowhere. */
    Set<String> names() {
        return Set.copyOf(contents.keySet());
    }

    private byte[] inflate(ZipInputStream zip, ZipEntry entry) throws IOException, BadPartException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        boolean keep = isXml(entry.getName());
        int size = 0;
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            size += count;
            total += count;
            if (total > MAX_BYTES) {
                throw BadPartException.unsafe(entry.getName());
            }
            if (keep) {
                out.write(buffer, 0, count);
            }
        }
        zip.closeEntry();
        if (size > FREE_BYTES && entry.getCompressedSize() >= 0 && size / MAX_RATIO > entry.getCompressedSize()) {
            throw BadPartException.unsafe(entry.getName());
        }
        return out.toByteArray();
    }

    private void keep(String name, byte[] content) throws BadPartException {
        if (contents.size() >= MAX_ENTRIES) {
            throw BadPartException.unsafe(name);
        }
        if (isXml(name)) {
            PartReader.check(name, content);
        }
        contents.put(key(name), content);
    }

    private static boolean isXml(String name) {
        String key = key(name);
        return key.endsWith(".xml") || isRelations(key);
    }

    private static boolean isRelations(String name) {
        return key(name).endsWith(".rels");
    }

    private static String key(String name) {
        String bare = name.startsWith("/") ? name.substring(1) : name;
        return bare.replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
