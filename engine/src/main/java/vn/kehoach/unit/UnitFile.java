package vn.kehoach.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.SourceFile;

/** One file of the table. Its head is read at once, its lines when they are first asked for. */
final class UnitFile {
    private final UnitFileReader reader;
    private final UnitFileReader.Head head;
    private UnitFileReader.Lines lines;

    UnitFile(SourceFile file) {
        this.reader = new UnitFileReader(file);
        this.head = reader.head();
    }

    /**
     * One unit as written.
     *
     * @param line from 1
     * @param parentCode of the unit above; empty for a province
     */
    record Row(int line, String code, UnitType type, String name, Optional<String> parentCode) {}

    /** The file's name as its author knows it. */
    String name() {
        return reader.name();
    }

    /** The first day on which the lines hold; the file's name. */
    LocalDate day() {
        return head.day();
    }

    /** The last day on which any line holds, if the file says one. */
    Optional<LocalDate> until() {
        return head.until();
    }

    /** The first day that a unit of the file is known to be there; empty: before the records. */
    Optional<LocalDate> from() {
        return head.unrecorded() ? Optional.empty() : Optional.of(head.day());
    }

    /** Whether a line of the file may hold on a day. */
    boolean speaksOf(LocalDate on) {
        return (head.unrecorded() || !head.day().isAfter(on))
                && head.until().map(last -> !last.isBefore(on)).orElse(true);
    }

    /** The units in the file's order. */
    List<Row> rows() {
        return lines().rows();
    }

    /** The units that are only named, to say whose the next lines are. */
    List<Row> mentions() {
        return lines().mentions();
    }

    /** What is wrong with the file by itself. */
    List<Diagnostic> findings() {
        lines();
        return reader.findings();
    }

    private synchronized UnitFileReader.Lines lines() {
        if (lines == null) {
            lines = reader.lines();
        }
        return lines;
    }
}
