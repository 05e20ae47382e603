package vn.kehoach.derive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/**
 * A derived plan's file with its template below it, as one text: so everything that looks at a plan in one file can look at a plan that
 * stands in two. What is found is brought home to the file and line where it is written.
 *
 * @param text both files, under the name of the derived plan
 * @param lines how many of them are the derived plan's
 * @param template the template's name
 * @param from where the derived plan names it
 */
public record Stacked(SourceText text, int lines, String template, Span from) {
    /** What is said of the template by whoever looks at the template. */
    private static final Set<String> OF_THE_TEMPLATE =
            Set.of("suppression-unused", "suppression-expired", "suppression-malformed");
    /** What is the unit's to do, wherever it is asked for. */
    private static final String TODO = "todo-left";

    static Stacked of(ChildFile child, SourceText template) {
        SourceText plan = child.text();
        String top = plan.text().isEmpty() || plan.text().endsWith("\n") ? plan.text() : plan.text() + "\n";
        return new Stacked(
                new SourceText(plan.name(), top + template.text()),
                (int) top.lines().count(),
                template.name(),
                child.scalar(ChildFile.FROM).span());
    }

    /** A tree that was read from the template, at its places in the stacked text. */
    Node below(Node node) {
        Span span = below(node.span());
        if (node instanceof Node.Scalar scalar) {
            return new Node.Scalar(span, scalar.text(), scalar.plain());
        }
        if (node instanceof Node.Sequence list) {
            return new Node.Sequence(
                    span, list.items().stream().map(this::below).toList());
        }
        List<Node.Entry> entries = ((Node.Mapping) node)
                .entries().stream()
                        .map(entry -> new Node.Entry(entry.key(), below(entry.keySpan()), below(entry.value())))
                        .toList();
        return new Node.Mapping(span, entries);
    }

    private Span below(Span span) {
        return span.equals(Span.WHOLE_FILE) ? span : moved(span, lines);
    }

    private static Span moved(Span span, int by) {
        return new Span(
                new Position(span.start().line() + by, span.start().column()),
                new Position(span.end().line() + by, span.end().column()));
    }

    /** Whether a place is the template's. */
    public boolean isBelow(Span span) {
        return span.start().line() > lines;
    }

    /** A place in the file to which it belongs. */
    public Span home(Span span) {
        return isBelow(span) ? moved(span, -lines) : span;
    }

    /** The file to which a place belongs. */
    public String fileOf(Span span) {
        return isBelow(span) ? template : text.name();
    }

    /**
     * A finding at its place in the file to which it belongs; one in the template without a correction, because what is right for one unit
     * need not be right for all. Absent where it is told elsewhere.
     */
    public Optional<Diagnostic> home(Diagnostic finding) {
        if (!finding.file().equals(text.name()) || !isBelow(finding.span())) {
            boolean isLocal =
                    finding.fix().stream().flatMap(fix -> fix.edits().stream()).noneMatch(edit -> isBelow(edit.span()));
            return Optional.of(isLocal ? finding : without(finding, finding.file(), finding.span()));
        }
        if (OF_THE_TEMPLATE.contains(finding.code())) {
            return Optional.empty();
        }
        boolean isTodo = finding.code().equals(TODO);
        if (isTodo && isOfFact(finding.span())) {
            return Optional.empty(); // it is told where the fact is asked for
        }
        return Optional.of(without(finding, isTodo ? text.name() : template, isTodo ? from : home(finding.span())));
    }

    private boolean isOfFact(Span span) {
        String lines = String.join(
                " ",
                text.lines()
                        .subList(
                                span.start().line() - 1,
                                Math.min(span.end().line(), text.lines().size())));
        return lines.contains("{fact:") && !lines.contains("TODO");
    }

    /** Findings at their places. */
    public List<Diagnostic> home(List<Diagnostic> findings) {
        return findings.stream().map(this::home).flatMap(Optional::stream).toList();
    }

    private static Diagnostic without(Diagnostic finding, String file, Span span) {
        return new Diagnostic(
                finding.code(),
                finding.severity(),
                file,
                span,
                finding.path(),
                finding.message(),
                finding.hint(),
                finding.legal());
    }
}
