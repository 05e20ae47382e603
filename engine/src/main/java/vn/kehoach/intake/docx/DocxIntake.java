package vn.kehoach.intake.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.intake.IntakeCode;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.source.SourceFile;

/** Reads DOCX files: Word since 2007, LibreOffice, and whatever else writes Office Open XML texts, strict ones too. */
public final class DocxIntake {
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final String MACROS = "vbaproject.bin";

    private DocxIntake() {}

    /** The manuscript of a DOCX file; absent where it cannot be read. */
    public static Outcome<Manuscript> read(SourceFile file) {
        List<Diagnostic> findings = new ArrayList<>();
        try {
            if (isEncrypted(file.content())) {
                return failed(IntakeCode.IMPORT_ENCRYPTED.of(file));
            }
            Parts parts = Parts.unpack(file.content());
            if (parts.names().stream().anyMatch(name -> name.endsWith(MACROS))) {
                findings.add(IntakeCode.IMPORT_MACROS.of(file));
            }
            Optional<DocxPackage> opened = DocxPackage.open(parts);
            if (opened.isEmpty()) {
                return failed(IntakeCode.IMPORT_UNKNOWN_KIND.of(file, "OOXML"));
            }
            Manuscript manuscript = DocumentReader.read(file.name(), opened.get());
            if (manuscript.blocks().isEmpty()) {
                return failed(IntakeCode.IMPORT_EMPTY.of(file));
            }
            return new Outcome<>(Optional.of(manuscript), findings);
        } catch (BadPartException e) {
            IntakeCode code = e.isUnsafe() ? IntakeCode.IMPORT_UNSAFE : IntakeCode.IMPORT_DAMAGED;
            return failed(code.of(file, e.getMessage()));
        }
    }

    private static Outcome<Manuscript> failed(Diagnostic why) {
        return new Outcome<>(Optional.empty(), List.of(why));
    }

    /** [MS-OFFCRYPTO] 2.3.1: a package with a password lies in a compound file, in a stream of this name. */
    private static boolean isEncrypted(byte[] content) {
        for (int i = 0; i < OLE2.length; i++) {
            if (content.length <= i || content[i] != OLE2[i]) {
                return false;
            }
        }
        String name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(content, StandardCharsets.ISO_8859_1).contains(name);
    }
}
