package vn.kehoach.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Files that are no plain text but that an office has next to its plans, told by how they begin and by what is in them. */
public enum FileKind {
    /** Excel since 2007. */
    XLSX("Excel (.xlsx)", "xlsx xlsm", bytes -> zipHas(bytes, "xl/")),
    /** PowerPoint since 2007. */
    PPTX("PowerPoint (.pptx)", "pptx", bytes -> zipHas(bytes, "ppt/")),
    /** Word since 2007: a ZIP with a folder {@code word}, or one of Office of which no more is known. */
    DOCX(
            "Word (.docx)",
            "docx docm dotx dotm",
            bytes -> zipHas(bytes, "word/") || zipHas(bytes, "[Content_Types].xml")),
    /** LibreOffice's files: a ZIP with a list of its parts (OpenDocument 1.3, part 2, 3.2). */
    ODF("OpenDocument (.odt, .ods)", "odt ods", bytes -> zipHas(bytes, "META-INF/manifest.xml")),
    /** Programs and libraries of Java. */
    JAR("Java (.jar)", "jar", bytes -> zipHas(bytes, "META-INF/MANIFEST.MF")),
    /** Any other ZIP. */
    ZIP("ZIP", "zip", ZipNames::begins),
    /** PDF; its first line may stand a little into the file (ISO 32000-1, annex H, note 13). */
    PDF("PDF", "pdf", bytes -> find(bytes, ascii("%PDF-"), 1024)),
    /** A file of Word, Excel or PowerPoint that a password locks: a compound file with such a stream ([MS-OFFCRYPTO] 2.3.1). */
    LOCKED("Word, Excel, PowerPoint", "", bytes -> isOle(bytes) && find(bytes, wide("EncryptedPackage"), bytes.length)),
    /** Word 97 to 2003. */
    DOC("Word 97-2003 (.doc)", "doc dot", bytes -> isOle(bytes) && find(bytes, wide("WordDocument"), bytes.length)),
    /** Another file in the container that Office used before 2007. */
    OLD_OFFICE("Word, Excel 97-2003 (.doc, .xls)", "xls ppt msg", FileKind::isOle),
    /** Rich text. */
    RTF("RTF", "rtf", begins("{\\rtf")),
    /** Web pages. */
    HTML("HTML", "html htm mht", FileKind::isHtml),
    /** Pictures. */
    PNG("PNG", "png", begins("\u0089PNG")),
    /** Photographs. */
    JPEG("JPEG", "jpg jpeg", begins("\u00ff\u00d8\u00ff")),
    /** Pictures. */
    GIF("GIF", "gif", begins("GIF8")),
    /** Scans. */
    TIFF("TIFF", "tif tiff", begins("II*\0").or(begins("MM\0*"))),
    /** Packed files. */
    RAR("RAR", "rar", begins("Rar!")),
    /** Packed files. */
    SEVEN_ZIP("7-Zip", "7z", begins("7z\u00bc\u00af"));

    /** How far into a web page its first tag may stand. */
    private static final int FIRST_TAG = 512;

    private final String title;
    private final String extensions;
    private final Predicate<byte[]> test;

    FileKind(String title, String extensions, Predicate<byte[]> test) {
        this.title = title;
        this.extensions = extensions;
        this.test = test;
    }

    /** A name that reads alike in every language. */
    public String title() {
        return title;
    }

    /** The kind of a file; absent where it may be text. Whether it is whole is not looked at. */
    public static Optional<FileKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.test.test(bytes)).findFirst();
    }

    /** The kind that an extension without its dot stands for, in small letters. */
    public static Optional<FileKind> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> Arrays.asList(kind.extensions.split(" ")).contains(extension))
                .filter(kind -> !extension.isEmpty())
                .findFirst();
    }

    private static boolean zipHas(byte[] bytes, String start) {
        return ZipNames.begins(bytes) && ZipNames.of(bytes).stream().anyMatch(name -> name.startsWith(start));
    }

    private static boolean isOle(byte[] bytes) {
        return begins("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1").test(bytes);
    }

    private static boolean isHtml(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, FIRST_TAG), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\\u00ef\\u00bb\\u00bf", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head");
    }

    private static Predicate<byte[]> begins(String start) {
        byte[] wanted = ascii(start);
        return bytes -> find(bytes, wanted, wanted.length);
    }

    /** Whether a sequence stands whole within the first bytes. */
    private static boolean find(byte[] bytes, byte[] wanted, int within) {
        int last = Math.min(bytes.length, within) - wanted.length;
        for (int at = 0; at <= last; at++) {
            if (bytes[at] == wanted[0] && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] wide(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }
}
