package vn.kehoach.intake.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.NotOLE2FileException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.intake.IntakeCode;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.source.SourceFile;

/** Reads DOC files: Word 97 to 2003. Older ones have another format altogether. */
public final class DocIntake {
    /** Where the second byte of FibBase's flags stands. */
    private static final int FLAGS = 11;

    private DocIntake() {}

    /** The manuscript of a DOC file; absent where it cannot be read. */
    public static Outcome<Manuscript> read(SourceFile file) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file.content()))) {
            return read(file, files.getRoot());
        } catch (EncryptedDocumentException e) {
            return failed(IntakeCode.IMPORT_ENCRYPTED.of(file));
        } catch (OldFileFormatException e) {
            return failed(IntakeCode.IMPORT_UNKNOWN_KIND.of(file, "Word 6/95"));
        } catch (NotOLE2FileException e) {
            return failed(IntakeCode.IMPORT_UNKNOWN_KIND.of(file, "OLE2 ✗"));
        } catch (IOException | RuntimeException e) {
            // Whatever the library stumbles over, the file is not as it must be.
            return failed(IntakeCode.IMPORT_DAMAGED.of(file, reason(e)));
        }
    }

    private static Outcome<Manuscript> read(SourceFile file, DirectoryNode root) throws IOException {
        // [MS-OFFCRYPTO] 2.3.1: a DOCX with a password lies in such a stream.
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return failed(IntakeCode.IMPORT_ENCRYPTED.of(file));
        }
        if (!root.hasEntryCaseInsensitive("WordDocument")) {
            return failed(IntakeCode.IMPORT_UNKNOWN_KIND.of(file, "OLE2"));
        }
        if (isEncrypted(root)) {
            return failed(IntakeCode.IMPORT_ENCRYPTED.of(file));
        }
        List<Diagnostic> findings = new ArrayList<>();
        // [MS-DOC] 2.1.7
        if (root.hasEntryCaseInsensitive("Macros")) {
            findings.add(IntakeCode.IMPORT_MACROS.of(file));
        }
        try (HWPFDocument document = new HWPFDocument(root)) {
            Manuscript manuscript = DocReader.read(file.name(), document);
            return manuscript.blocks().isEmpty()
                    ? failed(IntakeCode.IMPORT_EMPTY.of(file))
                    : new Outcome<>(Optional.of(manuscript), findings);
        }
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static Outcome<Manuscript> failed(Diagnostic why) {
        return new Outcome<>(Optional.empty(), List.of(why));
    }

    /** [MS-DOC] 2.5.2, FibBase.fEncrypted: looked at before POI, which stumbles over what the key has scrambled. */
    private static boolean isEncrypted(DirectoryNode root) throws IOException {
        try (InputStream stream = root.createDocumentInputStream("WordDocument")) {
            byte[] start = stream.readNBytes(FLAGS + 1);
            return start.length > FLAGS && (start[FLAGS] & 1) != 0;
        }
    }
}
