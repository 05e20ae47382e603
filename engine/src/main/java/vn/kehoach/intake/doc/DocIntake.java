package vn.kehoach.intake.doc;

import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.intake.IntakeCode;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.source.SourceFile;

/** Reads DOC files: Word 97 to 2003. */
public final class DocIntake {
    private DocIntake() {}

    /** The manuscript of a DOC file; absent where it cannot be read. */
    public static Outcome<Manuscript> read(SourceFile file) {
        return new Outcome<>(Optional.empty(), List.of(IntakeCode.IMPORT_EMPTY.of(file)));
    }
}
