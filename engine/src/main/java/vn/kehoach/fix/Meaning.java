package vn.kehoach.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kehoach.check.Prose;
import vn.kehoach.check.ScalarPlaces;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlReader;

/** What a file says as YAML, and what it is to say after some edits. */
final class Meaning {
    private final Node root;
    private final List<String> lines;
    private final long errors;

    private Meaning(Node root, List<String> lines, long errors) {
        this.root = root;
        this.lines = lines;
        this.errors = errors;
    }

    /** Absent where the text is no YAML. */
    static Optional<Meaning> of(String text) {
        SourceText source = new SourceText("", text);
        Outcome<Node> tree = YamlReader.read(source);
        long errors = tree.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        return tree.value().map(root -> new Meaning(root, source.lines(), errors));
    }

    /** Whether another text says the same but for what the edits change in the values and keys that they lie in. */
    boolean becomes(String text, List<Edit> edits) {
        Optional<Meaning> other = of(text);
        return other.isPresent() && other.get().errors <= errors && same(root, other.get().root, edits);
    }

    private boolean same(Node then, Node now, List<Edit> edits) {
        if (then instanceof Node.Scalar before && now instanceof Node.Scalar after) {
            return expected(before.text(), before.span(), edits)
                    .filter(after.text()::equals)
                    .isPresent();
        }
        if (then instanceof Node.Sequence before && now instanceof Node.Sequence after) {
            return same(before.items(), after.items(), edits);
        }
        return then instanceof Node.Mapping before
                && now instanceof Node.Mapping after
                && sameKeys(before.entries(), after.entries(), edits)
                && same(values(before), values(after), edits);
    }

    private boolean same(List<Node> then, List<Node> now, List<Edit> edits) {
        if (then.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < then.size(); i++) {
            if (!same(then.get(i), now.get(i), edits)) {
                return false;
            }
        }
        return true;
    }

    private boolean sameKeys(List<Node.Entry> then, List<Node.Entry> now, List<Edit> edits) {
        if (then.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < then.size(); i++) {
            Node.Entry before = then.get(i);
            if (!expected(before.key(), before.keySpan(), edits)
                    .filter(now.get(i).key()::equals)
                    .isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static List<Node> values(Node.Mapping mapping) {
        return mapping.entries().stream().map(Node.Entry::value).toList();
    }

    /** A value or key with the edits that lie in it; absent where one lies across its border. */
    private Optional<String> expected(String value, Span span, List<Edit> edits) {
        List<Edit> inside = new ArrayList<>();
        for (Edit edit : edits) {
            boolean apart = edit.span().end().compareTo(span.start()) <= 0
                    || span.end().compareTo(edit.span().start()) <= 0;
            boolean within = span.start().compareTo(edit.span().start()) <= 0
                    && edit.span().end().compareTo(span.end()) <= 0;
            if (!apart && !within) {
                return Optional.empty();
            } else if (!apart) {
                inside.add(edit);
            }
        }
        if (inside.isEmpty()) {
            return Optional.of(value);
        }
        if (inside.size() == 1 && inside.get(0).span().equals(span)) {
            return Optional.of(inside.get(0).text());
        }
        return ScalarPlaces.of(value, span, lines).flatMap(places -> edited(value, places, inside));
    }

    private static Optional<String> edited(String value, ScalarPlaces places, List<Edit> inside) {
        StringBuilder expected = new StringBuilder(value);
        for (Edit edit : inside.stream()
                .sorted(Comparator.comparing((Edit each) -> each.span().start()).reversed())
                .toList()) {
            Optional<Prose.Stretch> stretch = places.stretch(edit.span());
            Optional<String> words = places.read(edit.text());
            if (stretch.isEmpty() || words.isEmpty()) {
                return Optional.empty();
            }
            expected.replace(stretch.get().start(), stretch.get().end(), words.get());
        }
        return Optional.of(expected.toString());
    }

    /** The value in which an edit lies and which it changes alone; absent where it lies in none, or in one that stands in several places. */
    Optional<Changed> changed(List<Edit> edits) {
        List<Node.Scalar> touched = new ArrayList<>();
        collect(root, edits, touched);
        if (touched.size() != 1) {
            return Optional.empty();
        }
        Node.Scalar scalar = touched.get(0);
        return expected(scalar.text(), scalar.span(), edits)
                .map(value -> new Changed(scalar.span(), scalar.text(), value));
    }

    /** Whether a value is written once and meant in several places: an edit there changes more than is told. */
    boolean isShared(List<Edit> edits) {
        List<Node.Scalar> touched = new ArrayList<>();
        collect(root, edits, touched);
        return touched.stream().map(Node.Scalar::span).distinct().count() != touched.size();
    }

    private static void collect(Node node, List<Edit> edits, List<Node.Scalar> into) {
        if (node instanceof Node.Scalar scalar) {
            boolean touched = edits.stream()
                    .anyMatch(
                            edit -> scalar.span().start().compareTo(edit.span().start()) <= 0
                                    && edit.span().end().compareTo(scalar.span().end()) <= 0);
            if (touched) {
                into.add(scalar);
            }
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, edits, into));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> collect(entry.value(), edits, into));
        }
    }

    /**
     * A value that edits change.
     *
     * @param span where it is written
     * @param before what it was
     * @param after what it is to be
     */
    record Changed(Span span, String before, String after) {}
}
