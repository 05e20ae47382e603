package vn.kehoach.intake.doc;

import java.text.Normalizer;
import org.apache.poi.hwpf.usermodel.Range;

/** The characters that mean something else than themselves in the text of a DOC ([MS-DOC] 2.4.1 and 2.8.25). */
final class DocText {
    static final char PICTURE = 0x01;
    static final char NOTE = 0x02;
    static final char COMMENT = 0x05;
    static final char CELL_END = 0x07;
    static final char LINE_END = 0x0b;
    static final char PAGE_END = 0x0c;
    static final char PARAGRAPH_END = 0x0d;
    static final char COLUMN_END = 0x0e;
    static final char FIELD_BEGIN = 0x13;
    static final char FIELD_RESULT = 0x14;
    static final char FIELD_END = 0x15;
    static final char FIXED_HYPHEN = 0x1e;
    static final char SOFT_HYPHEN = 0x1f;

    private DocText() {}

    /** The words of a text that is only told of. */
    static String plain(String text) {
        return Normalizer.normalize(Range.stripFields(text), Normalizer.Form.NFC)
                .replace(FIXED_HYPHEN, '-')
                .replaceAll("[\\x00-\\x20]+", " ")
                .strip();
    }

    /** What a character shows; empty where it shows nothing. */
    static String shown(char c) {
        return switch (c) {
            case LINE_END, PAGE_END, COLUMN_END -> "\n";
            case '\t' -> "\t";
            case FIXED_HYPHEN -> "-";
            case '\u00ad' -> "";
            default -> c < ' ' ? "" : Character.toString(c);
        };
    }
}
