package vn.kehoach.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.Position;
import vn.kehoach.source.Span;

/** Gathers what is wrong with one file while it is read. Used by one reading only. */
public final class Findings {
    private final String file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** No findings yet about a file of this name. */
    public Findings(String file) {
        this.file = file;
    }

    /**
     * Adds a finding.
     *
     * @param variant one of the code's {@link ReadingCode#variants()}
     * @param path JSON Pointer as written
     * @param arguments of both the message and the hint
     */
    public void report(ReadingCode code, String variant, Span span, String path, Object... arguments) {
        report(code, variant, span, path, Optional.empty(), arguments);
    }

    /**
     * Adds a finding that may be mended by writing a nearer word where it stands.
     *
     * @param near the word that may be meant
     */
    public void reportNear(ReadingCode code, String variant, Span span, String path, String near, Object... arguments) {
        Fix fix = new Fix(Fix.Kind.UNSAFE, List.of(new Edit(span, near)));
        report(code, variant, span, path, Optional.of(fix), arguments);
    }

    private void report(
            ReadingCode code, String variant, Span span, String path, Optional<Fix> fix, Object... arguments) {
        if (!code.variants().contains(variant)) {
            throw new IllegalStateException(code.word() + " has no sentences for " + variant);
        }
        String key = code.word() + "." + variant;
        diagnostics.add(new Diagnostic(
                code.word(),
                code.severity(),
                file,
                span,
                path,
                Message.of(key + ".message", arguments),
                Optional.of(Message.of(key + ".hint", arguments)),
                Optional.empty(),
                fix));
    }

    void report(ReadingCode code, String variant, Position at, Object... arguments) {
        report(code, variant, new Span(at, at), "", arguments);
    }

    /** Adds what an earlier stage found. */
    public void addAll(List<Diagnostic> earlier) {
        diagnostics.addAll(earlier);
    }

    /** Everything so far, in the order of finding. */
    public List<Diagnostic> all() {
        return List.copyOf(diagnostics);
    }

    /** Whether the file has an error. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
