package vn.kehoach.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.intake.IntakeCode;
import vn.kehoach.source.Span;

/** What is found in a reference document. Each finding has its place at the head of the file: a reader has no lines to look for. */
final class Findings {
    private final String file;
    private final List<Diagnostic> all = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void add(String key, Object... details) {
        String code = IntakeCode.IMPORT_LOOK.word();
        Message what = Message.of(key, details);
        all.add(new Diagnostic(
                code,
                IntakeCode.IMPORT_LOOK.severity(),
                file,
                Span.WHOLE_FILE,
                "",
                Message.of(code + ".message", what),
                Optional.of(Message.of(code + ".hint", what)),
                Optional.empty()));
    }

    List<Diagnostic> all() {
        return all.stream().distinct().toList();
    }
}
