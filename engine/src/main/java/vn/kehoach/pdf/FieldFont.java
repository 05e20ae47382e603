package vn.kehoach.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A face as other programs can write with it: a simple font with a code for each letter (ISO 32000-1, 9.6.3), which has what numbers and
 * dates are made of and no more: a form comes with it. Cut and compressed once and shared by all documents.
 */
final class FieldFont {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "cmap");
    private static final String CHARACTERS = " -./0123456789abcde";
    private static final int NONSYMBOLIC = 1 << 5;
    private static final char LAST = 'e';
    private static final Map<Face, FieldFont> FONTS = fonts();

    private final Face face;
    private final String name;
    private final FontShape shape;
    private final byte[] file;
    private final int fileLength;
    private final String widths;

    private FieldFont(Face face, String name, FontShape shape, byte[] file, String widths) {
        this.face = face;
        this.name = name;
        this.shape = shape;
        this.file = Deflate.best(file);
        this.fileLength = file.length;
        this.widths = widths;
    }

    private static Map<Face, FieldFont> fonts() {
        Map<Face, FieldFont> fonts = new EnumMap<>(Face.class);
        for (Face face : List.of(Face.REGULAR, Face.ITALIC)) {
            fonts.put(face, Typeface.of(face).fieldFont());
        }
        return fonts;
    }

    /** The font of an upright or italic face that is not bold. */
    static FieldFont of(Face face) {
        return FONTS.get(face);
    }

    static FieldFont cut(Typeface typeface, Face face, TrueTypeFont font) throws IOException {
        String tag = face.italic() ? "SOVBIA" : "SOVBAN";
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        subsetter.setPrefix(tag);
        CHARACTERS.chars().forEach(subsetter::add);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        int[] widths = new int[LAST - ' ' + 1];
        CHARACTERS.chars().forEach(c -> widths[c - ' '] = typeface.advance((char) c));
        return new FieldFont(
                face,
                tag + "+" + face.fileName(),
                FontShape.of(face, font),
                file.toByteArray(),
                Arrays.toString(widths).replace(",", ""));
    }

    /** Its name among a form's resources. */
    static String resource(Face face) {
        return face.italic() ? "Italic" : "Regular";
    }

    /** Writes it and gives its number. */
    int write(PdfObjects objects) {
        int stream = objects.deflated("/Length1 " + fileLength, file);
        int descriptor = objects.add(
                shape.descriptor(face, name, NONSYMBOLIC) + "/FontFile2 " + Syntax.reference(stream) + ">>");
        return objects.add("<</Type/Font/Subtype/TrueType/BaseFont/" + name + "/Encoding/WinAnsiEncoding/FirstChar "
                + (int) ' ' + "/LastChar " + (int) LAST + "/Widths" + widths + "/FontDescriptor "
                + Syntax.reference(descriptor) + ">>");
    }
}
