package vn.kehoach.intake.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.intake.IntakeCode;
import vn.kehoach.manuscript.Kind;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.source.SourceFile;

/** Reads PDF files: what stands on their pages, and nothing that they ask a program to do. */
public final class PdfIntake {
    /** More pages than any plan has. */
    private static final int MOST_PAGES = 2000;
    /** Operators of content streams: some thousands stand on a full page. */
    private static final long MOST_STEPS = 20_000_000;
    /** What the library may keep beside the file itself, bytes. */
    private static final long MOST_MEMORY = 256L << 20;

    /** Where the end of a file must show, bytes: twice what readers commonly look through, for mail programs add blanks. */
    private static final int TAIL = 2048;

    private PdfIntake() {}

    /** The manuscript of a PDF; absent where it cannot be read or no page of it has text. */
    public static Outcome<Manuscript> read(SourceFile file) {
        Optional<String> unsafe = Unpacking.tooLarge(file.content());
        if (unsafe.isPresent()) {
            return refused(IntakeCode.IMPORT_UNSAFE.of(file, unsafe.get()));
        }
        if (isCut(file.content())) {
            return refused(IntakeCode.IMPORT_DAMAGED.of(file, "%%EOF"));
        }
        NoSystemFonts.install();
        try (PDDocument document = Loader.loadPDF(
                file.content(), "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                return refused(IntakeCode.IMPORT_UNSAFE.of(file, "pages"));
            }
            return read(file, document);
        } catch (InvalidPasswordException e) {
            return refused(IntakeCode.IMPORT_ENCRYPTED.of(file));
        } catch (Budget.Spent e) {
            return refused(IntakeCode.IMPORT_UNSAFE.of(file, "content"));
        } catch (OutOfMemoryError | StackOverflowError e) {
            // What a file nests or unpacks behind its encryption shows only when the library runs into it.
            return refused(IntakeCode.IMPORT_UNSAFE.of(file, "nesting"));
        } catch (IOException | RuntimeException e) {
            // The library throws what it likes at broken files.
            return refused(IntakeCode.IMPORT_DAMAGED.of(file, String.valueOf(e.getMessage())));
        }
    }

    private static Outcome<Manuscript> read(SourceFile file, PDDocument document) throws IOException {
        Fonts fonts = new Fonts();
        Budget budget = new Budget(MOST_STEPS);
        List<Sheet> sheets = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            Sheet sheet = SheetReader.read(document.getPage(i), i + 1, fonts, budget);
            sheets.add(sheet);
            remarks.addAll(Leavings.of(document.getPage(i), sheet));
        }
        if (sheets.stream().allMatch(Sheet::isEmpty)) {
            boolean scanned = sheets.stream().anyMatch(sheet -> sheet.images() > 0);
            return refused(
                    scanned ? IntakeCode.IMPORT_SCANNED.of(file, sheets.size()) : IntakeCode.IMPORT_EMPTY.of(file));
        }
        Assembly.Result result = Assembly.of(Decoding.decoded(sheets, remarks));
        remarks.addAll(result.remarks());
        remarks.sort(Comparator.comparing(Remark::place));
        return new Outcome<>(
                Optional.of(new Manuscript(file.name(), Kind.PDF, result.blocks(), remarks, Optional.empty())),
                List.of());
    }

    /**
     * Whether a file ends before its end (ISO 32000-1, 7.5.5: its last line is {@code %%EOF}). The library would rebuild what it can of it, often with fonts missing, and say nothing.
     */
    private static boolean isCut(byte[] content) {
        String tail = new String(
                content,
                Math.max(0, content.length - TAIL),
                Math.min(TAIL, content.length),
                StandardCharsets.ISO_8859_1);
        return !tail.contains("%%EOF") && !tail.contains("startxref");
    }

    private static Outcome<Manuscript> refused(Diagnostic why) {
        return new Outcome<>(Optional.empty(), List.of(why));
    }
}
