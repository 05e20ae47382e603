package vn.kehoach.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.Position;
import vn.kehoach.source.Span;

/** Gathers what is wrong with one file of the table. */
final class UnitFindings {
    private final String file;
    private final List<Diagnostic> all = new ArrayList<>();

    UnitFindings(String file) {
        this.file = file;
    }

    /**
     * Adds an error.
     *
     * @param line from 1
     * @param column from 1
     */
    void add(String code, int line, int column, Object... arguments) {
        Position place = new Position(line, column);
        all.add(new Diagnostic(
                code,
                Severity.ERROR,
                file,
                new Span(place, place),
                "",
                Message.of(code + ".message", arguments),
                Optional.empty(),
                Optional.empty()));
    }

    List<Diagnostic> all() {
        return List.copyOf(all);
    }
}
