package vn.kehoach.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Files that are no text but that an office has next to its plans, told by how they begin and, of archives, by what is in them. */
enum FileKind {
    DOCX("Word (.docx)", "PK\3\4", "word/"),
    XLSX("Excel (.xlsx)", "PK\3\4", "xl/"),
    PPTX("PowerPoint (.pptx)", "PK\3\4", "ppt/"),
    ODF("OpenDocument (.odt, .ods)", "PK\3\4", "application/vnd.oasis.opendocument"),
    ZIP("ZIP", "PK\3\4", ""),
    PDF("PDF", "%PDF-", ""),
    OLD_OFFICE("Word, Excel 97-2003 (.doc, .xls)", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", ""),
    RTF("RTF", "{\\rtf", ""),
    PNG("PNG", "\u0089PNG", ""),
    JPEG("JPEG", "\u00ff\u00d8\u00ff", ""),
    GIF("GIF", "GIF8", "");

    private final String title;
    private final byte[] start;
    private final String inside;

    FileKind(String title, String start, String inside) {
        this.title = title;
        this.start = start.getBytes(StandardCharsets.ISO_8859_1);
        this.inside = inside;
    }

    /** A name that reads alike in every language. */
    String title() {
        return title;
    }

    static Optional<FileKind> of(byte[] bytes) {
        List<FileKind> begun =
                Arrays.stream(values()).filter(kind -> kind.begins(bytes)).toList();
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        String letters = new String(bytes, StandardCharsets.ISO_8859_1);
        return begun.stream().filter(kind -> letters.contains(kind.inside)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
