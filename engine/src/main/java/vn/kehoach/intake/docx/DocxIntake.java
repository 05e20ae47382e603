package vn.kehoach.intake.docx;

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
    private static final String MACROS = "vbaproject.bin";

    private DocxIntake() {}

    /** The manuscript of a DOCX file; absent where it cannot be read. */
    public static Outcome<Manuscript> read(SourceFile file) {
        List<Diagnostic> findings = new ArrayList<>();
        try {
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
}
