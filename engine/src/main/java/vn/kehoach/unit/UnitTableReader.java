package vn.kehoach.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.source.SourceFile;

/** Reads the table of units from its files, one a validity date. */
public final class UnitTableReader {
    private UnitTableReader() {}

    /** Reads every line and says all that is wrong with them; the table is whatever could be understood. */
    public static Outcome<UnitTable> read(List<SourceFile> files) {
        List<UnitFile> read = open(files);
        UnitTable table = new UnitTable(read);
        List<Diagnostic> findings = new ArrayList<>();
        for (UnitFile file : read) {
            findings.addAll(file.findings());
            findings.addAll(strangers(file, table));
        }
        return new Outcome<>(Optional.of(table), findings);
    }

    /**
     * A table that reads of its files only what the days asked for need. For files known to be sound, such as the
     * program's own: lines that make no sense are passed over in silence.
     */
    public static UnitTable lazily(List<SourceFile> files) {
        return new UnitTable(open(files));
    }

    private static List<UnitFile> open(List<SourceFile> files) {
        return files.stream()
                .map(UnitFile::new)
                .sorted(Comparator.comparing(UnitFile::day).thenComparing(UnitFile::name))
                .toList();
    }

    /** Codes that a file names as the unit above without that unit being there. */
    private static List<Diagnostic> strangers(UnitFile file, UnitTable table) {
        UnitFindings findings = new UnitFindings(file.name());
        LocalDate day = file.day();
        for (UnitFile.Row mention : file.mentions()) {
            if (table.byCode(mention.code(), day).isEmpty()) {
                findings.add("unit-table-no-parent", mention.line(), 1, mention.code());
            }
        }
        return findings.all();
    }
}
