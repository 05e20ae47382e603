package vn.kehoach.diagnostic;

import java.util.Comparator;
import java.util.Optional;
import vn.kehoach.source.Span;

/**
 * One finding about an author's text.
 *
 * @param code stable and never re-used, e.g. {@code agency-abolished}
 * @param severity how grave
 * @param file as given on the command line
 * @param span where; a finding about the whole file stands at 1:1
 * @param path JSON Pointer into the YAML (RFC 6901), empty for the whole file
 * @param message what is wrong
 * @param hint the next step
 * @param legal the ground in law or guidance
 * @param fix how the file can be mended
 */
public record Diagnostic(
        String code,
        Severity severity,
        String file,
        Span span,
        String path,
        Message message,
        Optional<Message> hint,
        Optional<Message> legal,
        Optional<Fix> fix) {

    /** A finding that nothing is known to mend. */
    public Diagnostic(
            String code,
            Severity severity,
            String file,
            Span span,
            String path,
            Message message,
            Optional<Message> hint,
            Optional<Message> legal) {
        this(code, severity, file, span, path, message, hint, legal, Optional.empty());
    }

    /** The same finding, taken as grave as this. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, file, span, path, message, hint, legal, fix);
    }

    /** The same finding with another next step. */
    public Diagnostic hinting(Message step) {
        return new Diagnostic(code, severity, file, span, path, message, Optional.of(step), legal, fix);
    }

    /** By file, line, column, code: the order of every report. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparing(diagnostic -> diagnostic.span().start())
            .thenComparing(Diagnostic::code)
            .thenComparing(diagnostic -> diagnostic.message().toString());
}
