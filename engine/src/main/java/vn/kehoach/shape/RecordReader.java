package vn.kehoach.shape;

import java.util.Optional;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;
import vn.kehoach.yaml.Decoder;
import vn.kehoach.yaml.Findings;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.ReadingCode;
import vn.kehoach.yaml.YamlReader;

/**
 * Reads records from YAML files. Keys are the components' names in kebab-case unless {@link Key} says otherwise; keys that
 * start with {@code x-} are the author's own at the root of a file. The codes of the findings are {@link ReadingCode}'s.
 */
public final class RecordReader {
    private RecordReader() {}

    /**
     * Reads a file. No value where it is not YAML, or where its record lacks something required; then there is at least one
     * error.
     */
    public static <T extends Record> Outcome<Read<T>> read(Class<T> type, SourceFile file) {
        return read(type, file.name(), Decoder.decode(file));
    }

    /** Reads a file of the given name that has been decoded. */
    public static <T extends Record> Outcome<Read<T>> read(Class<T> type, String file, Outcome<SourceText> text) {
        Findings findings = new Findings(file);
        findings.addAll(text.diagnostics());
        Optional<Outcome<Node>> tree = text.value().map(YamlReader::read);
        tree.ifPresent(outcome -> findings.addAll(outcome.diagnostics()));
        return new Outcome<>(
                tree.flatMap(Outcome::value).flatMap(node -> bind(type, file, node, findings)), findings.all());
    }

    /** Reads a tree that came from a file of the given name. */
    public static <T extends Record> Outcome<Read<T>> read(Class<T> type, String file, Node node) {
        Findings findings = new Findings(file);
        Optional<Read<T>> read = bind(type, file, node, findings);
        return new Outcome<>(read, findings.all());
    }

    private static <T extends Record> Optional<Read<T>> bind(Class<T> type, String file, Node node, Findings findings) {
        Binder binder = new Binder(findings);
        Optional<Object> value = binder.root(type, node);
        Origins origins = new Origins(file, binder.places());
        if (value.isEmpty() && !findings.hasErrors()) {
            for (String todo : binder.todos()) {
                Origins.Place place = origins.at(todo);
                findings.report(ReadingCode.UNFINISHED_VALUE, "todo", place.value(), place.pointer());
            }
        }
        return value.map(made -> new Read<>(type.cast(made), origins, binder.todos(), binder.unreadable()));
    }
}
