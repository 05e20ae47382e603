package vn.kehoach.derive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.shape.Required;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;
import vn.kehoach.words.Nearest;
import vn.kehoach.yaml.Decoder;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlReader;

/**
 * A plan file written for many units: with placeholders for what is each unit's own, and with parts that hold only where something is so.
 *
 * @param file its name, as in findings
 * @param head what it says of itself
 * @param body the plan, without the head
 */
public record Template(String file, TemplateHead head, Node.Mapping body) {
    private static final String KEY = "template";

    /** The head in its place, for the pointers of findings. */
    private record Root(@Required TemplateHead template) {}

    /** Whether a file may be a template's, as far as can be told without decoding it: no where {@link #isIn} says no of its text. */
    public static boolean mayBeIn(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(KEY + ":");
    }

    /** Whether a text is a template's: it has the key at the start of a line. */
    public static boolean isIn(String text) {
        return text.lines().anyMatch(line -> line.startsWith(KEY + ":"));
    }

    /** Reads a template; absent where its head cannot be read. What is wrong with the plan shows when it is derived. */
    public static Outcome<Template> read(SourceFile file) {
        Outcome<SourceText> text = Decoder.decode(file);
        List<Diagnostic> findings = new ArrayList<>(text.diagnostics());
        Optional<Node> root = text.value().flatMap(source -> {
            Outcome<Node> read = YamlReader.read(source);
            findings.addAll(read.diagnostics());
            return read.value();
        });
        boolean broken = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return root.isEmpty() || broken
                ? new Outcome<>(Optional.empty(), findings)
                : of(file.name(), root.get(), findings);
    }

    private static Outcome<Template> of(String file, Node root, List<Diagnostic> findings) {
        Optional<Node.Entry> head = root instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().equals(KEY))
                        .findFirst()
                : Optional.empty();
        if (head.isEmpty()) {
            findings.add(DeriveCode.DERIVE_NOT_A_TEMPLATE.at(file, Span.WHOLE_FILE, "", "message"));
            return new Outcome<>(Optional.empty(), findings);
        }
        Node.Mapping plan = (Node.Mapping) root;
        Outcome<Read<Root>> read =
                RecordReader.read(Root.class, file, new Node.Mapping(plan.span(), List.of(head.get())));
        findings.addAll(read.diagnostics());
        read.value().ifPresent(made -> made.value().template().asks().stream()
                .filter(fact -> !Known.NAMES.contains(fact))
                .forEach(fact -> findings.add(unknown(file, head.get(), fact))));
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return new Outcome<>(Optional.empty(), findings);
        }
        List<Node.Entry> rest = plan.entries().stream()
                .filter(entry -> !entry.key().equals(KEY))
                .toList();
        return new Outcome<>(
                read.value()
                        .map(made -> new Template(file, made.value().template(), new Node.Mapping(plan.span(), rest))),
                findings);
    }

    private static Diagnostic unknown(String file, Node.Entry head, String fact) {
        Optional<String> near = Nearest.of(fact, Known.NAMES);
        Node where = ((Node.Mapping) head.value()).get("asks").orElse(head.value());
        return DeriveCode.DERIVE_FACT_UNKNOWN.at(
                file,
                where.span(),
                "/" + KEY + "/asks",
                near.isPresent() ? "near" : "none",
                fact,
                near.orElse(""),
                String.join(", ", Known.NAMES));
    }
}
