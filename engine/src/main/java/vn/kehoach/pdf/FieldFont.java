package vn.kehoach.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A face as other programs can write with it: a simple font with a code for each letter (ISO 32000-1, 9.6.3), which has what a field is
 * filled in with and no more: a form comes with it. Cut and compressed once and shared by all documents.
 */
final class FieldFont {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "cmap");
    private static final int NONSYMBOLIC = 1 << 5;
    private static final Map<FieldLetters, FieldFont> FONTS = new ConcurrentHashMap<>();

    private final FieldLetters letters;
    private final String name;
    private final FontShape shape;
    private final byte[] file;
    private final int fileLength;
    private final int[] widths;

    private FieldFont(FieldLetters letters, String name, FontShape shape, byte[] file, int[] widths) {
        this.letters = letters;
        this.name = name;
        this.shape = shape;
        this.file = Deflate.best(file);
        this.fileLength = file.length;
        this.widths = widths;
    }

    /** The font with some letters. */
    static FieldFont of(FieldLetters letters) {
        return FONTS.computeIfAbsent(
                letters, wanted -> Typeface.of(wanted.face()).fieldFont(wanted));
    }

    static FieldFont cut(Typeface typeface, FieldLetters letters, TrueTypeFont font) throws IOException {
        Face face = letters.face();
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        subsetter.setPrefix(letters.tag());
        letters.codes().values().forEach(subsetter::add);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        int[] widths = new int[letters.codes().lastKey() - ' ' + 1];
        letters.codes().forEach((code, letter) -> widths[code - ' '] = typeface.advance(letter));
        return new FieldFont(
                letters, letters.tag() + "+" + face.fileName(), FontShape.of(face, font), file.toByteArray(), widths);
    }

    /** How wide a text is, pt; the size is in pt, too. */
    double width(String text, double size) {
        return text.chars()
                        .map(c -> Typeface.of(letters.face()).advance((char) c))
                        .sum()
                * size
                / 1000;
    }

    /** Writes it and gives its number. */
    int write(PdfObjects objects) {
        int stream = objects.deflated("/Length1 " + fileLength, file);
        int descriptor = objects.add(
                shape.descriptor(letters.face(), name, NONSYMBOLIC) + "/FontFile2 " + Syntax.reference(stream) + ">>");
        // Not every program knows the names of these letters (ISO 19005-2, 6.2.11.7.2).
        String unicode = letters.isPlain()
                ? ""
                : "/ToUnicode "
                        + Syntax.reference(objects.deflated(
                                "",
                                Deflate.best(ToUnicode.ofBytes(letters.codes()).getBytes(StandardCharsets.US_ASCII))));
        return objects.add("<</Type/Font/Subtype/TrueType/BaseFont/" + name + "/Encoding" + letters.encoding()
                + "/FirstChar " + (int) ' ' + "/LastChar " + letters.codes().lastKey() + "/Widths"
                + Arrays.toString(widths).replace(",", "") + unicode + "/FontDescriptor "
                + Syntax.reference(descriptor) + ">>");
    }
}
