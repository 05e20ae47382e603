package vn.kehoach.derive;

import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Facts;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.source.SourceFile;

/** What a unit says of itself, as a file of its own: the keys of a plan's {@code facts}. */
public final class FactsFile {
    private FactsFile() {}

    /** Reads a file and reports everything that is wrong with it; what it leaves out or marks {@code TODO} is not known. */
    public static Outcome<Facts> read(SourceFile file) {
        Outcome<Read<Facts>> read = RecordReader.read(Facts.class, file);
        return new Outcome<>(read.value().map(Read::value), read.diagnostics());
    }
}
