package vn.kehoach.intake;

import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.source.SourceFile;

/** Reads existing documents. What a file is, its content decides, not its name. */
public final class Intake {
    private Intake() {}

    /** The manuscript of a file; absent where it cannot be read. */
    public static Outcome<Manuscript> read(SourceFile file) {
        return new Outcome<>(Optional.empty(), List.of(IntakeCode.IMPORT_EMPTY.of(file)));
    }
}
