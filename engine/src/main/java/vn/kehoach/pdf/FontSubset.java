package vn.kehoach.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A part of a face, cut and compressed once and shared by all documents that it covers. Its codes in a page's content are
 * its own glyph numbers, two bytes each.
 */
final class FontSubset {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    private static final int TAG_LENGTH = 6;
    private static final int LETTERS = 26;

    private final BitSet characters;
    private final char[] codes;
    private final String widths;
    private final String name;
    private final FontShape shape;
    private final byte[] file;
    private final int fileLength;
    private final byte[] toUnicode;

    private FontSubset(
            BitSet characters,
            char[] codes,
            int[] widths,
            String name,
            FontShape shape,
            byte[] file,
            byte[] toUnicode) {
        this.characters = characters;
        this.codes = codes;
        this.widths = Arrays.toString(widths).replace(",", "");
        this.name = name;
        this.shape = shape;
        this.file = Deflate.best(file);
        this.fileLength = file.length;
        this.toUnicode = Deflate.best(toUnicode);
    }

    static FontSubset cut(Typeface typeface, Face face, TrueTypeFont font, BitSet characters) throws IOException {
        BitSet present = new BitSet();
        Set<Integer> glyphs = new HashSet<>();
        characters.stream().filter(c -> typeface.has((char) c)).forEach(c -> {
            present.set(c);
            glyphs.add(typeface.glyph((char) c));
        });
        String tag = tag(present);
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        subsetter.setPrefix(tag);
        subsetter.addGlyphIds(glyphs);
        Map<Integer, Integer> newNumbers = new TreeMap<>();
        subsetter.getGIDMap().forEach((to, from) -> newNumbers.put(from, to));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);

        char[] codes = new char[present.length()];
        int[] widths = new int[newNumbers.size()];
        TreeMap<Integer, Integer> unicode = new TreeMap<>();
        int em = font.getUnitsPerEm();
        newNumbers.forEach((from, to) -> widths[to] = rounded(font, from, em));
        present.stream().forEach(c -> {
            int code = newNumbers.get(typeface.glyph((char) c));
            codes[c] = (char) code;
            widths[code] = typeface.advance((char) c);
            unicode.putIfAbsent(code, c);
        });
        return new FontSubset(
                present,
                codes,
                widths,
                tag + "+" + face.fileName(),
                FontShape.of(face, font),
                file.toByteArray(),
                ToUnicode.of(unicode).getBytes(StandardCharsets.US_ASCII));
    }

    private static int rounded(TrueTypeFont font, int glyph, int em) {
        try {
            return (int) Math.round(font.getAdvanceWidth(glyph) * 1000.0 / em);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Six capitals that differ for different sets of characters. */
    private static String tag(BitSet characters) {
        CRC32 crc = new CRC32();
        crc.update(characters.toByteArray());
        long rest = crc.getValue();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < TAG_LENGTH; i++) {
            tag.append((char) ('A' + rest % LETTERS));
            rest /= LETTERS;
        }
        return tag.toString();
    }

    boolean covers(BitSet wanted) {
        BitSet missing = (BitSet) wanted.clone();
        missing.andNot(characters);
        return missing.isEmpty();
    }

    /** Code of a character that is covered. */
    int code(char c) {
        return codes[c];
    }

    /** Widths by code, 1/1000 em, as an array in a file. */
    String widths() {
        return widths;
    }

    /** Font name with the tag of a subset. */
    String name() {
        return name;
    }

    FontShape shape() {
        return shape;
    }

    /** The font file, deflated. */
    byte[] file() {
        return file;
    }

    /** Length of the font file before it was deflated. */
    int fileLength() {
        return fileLength;
    }

    /** The map from codes to Unicode, deflated. */
    byte[] toUnicode() {
        return toUnicode;
    }
}
