package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.words.Nearest;
import vn.kehoach.yaml.Node;

/** Reads what a derived plan changes, and what it has seen. */
final class ChangeReader {
    private final String file;
    private final List<Diagnostic> findings;

    /**
     * @param file its name
     * @param findings takes what is wrong
     */
    ChangeReader(String file, List<Diagnostic> findings) {
        this.file = file;
        this.findings = findings;
    }

    List<Change> changes(Node node) {
        List<Change> changes = new ArrayList<>();
        if (!(node instanceof Node.Sequence list)) {
            unclear(node, "/" + ChildFile.CHANGES, "list");
            return changes;
        }
        for (int i = 0; i < list.items().size(); i++) {
            change(list.items().get(i), "/" + ChildFile.CHANGES + "/" + i).ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<Change> change(Node node, String pointer) {
        List<Change.Verb> verbs = Arrays.stream(Change.Verb.values())
                .filter(verb -> node instanceof Node.Mapping mapping
                        && mapping.get(verb.word()).isPresent())
                .toList();
        if (verbs.size() != 1) {
            unclear(node, pointer, verbs.isEmpty() ? "no-verb" : "two-verbs");
            return Optional.empty();
        }
        Change.Verb verb = verbs.get(0);
        Node.Mapping change = (Node.Mapping) node;
        Optional<Node.Entry> stranger = change.entries().stream()
                .filter(entry ->
                        !entry.key().equals(verb.word()) && !entry.key().equals(verb.with()))
                .findFirst();
        if (stranger.isPresent()) {
            String key = stranger.get().key();
            findings.add(DeriveCode.DERIVE_CHANGE_UNCLEAR.at(
                    file,
                    stranger.get().keySpan(),
                    pointer + "/" + key,
                    "stranger",
                    key,
                    verb.word(),
                    Nearest.of(key, List.of(verb.with())).orElse(verb.with())));
            return Optional.empty();
        }
        Node path = change.get(verb.word()).orElseThrow();
        Optional<Node> value = change.get(verb.with());
        if (!(path instanceof Node.Scalar scalar) || scalar.text().isBlank()) {
            unclear(path, pointer + "/" + verb.word(), "path");
            return Optional.empty();
        }
        if (value.isEmpty() || !fits(verb, value.get())) {
            unclear(value.orElse(node), pointer, "lacks-" + verb.with());
            return Optional.empty();
        }
        return Optional.of(new Change(verb, scalar, verb == Change.Verb.REMOVE ? Optional.empty() : value, change));
    }

    private static boolean fits(Change.Verb verb, Node value) {
        return switch (verb) {
            case REMOVE -> !Parts.text(value).isBlank();
            case SET -> value instanceof Node.Mapping;
            default -> value instanceof Node.Mapping || !Parts.text(value).isBlank();
        };
    }

    private void unclear(Node node, String pointer, String variant) {
        String verbs =
                Arrays.stream(Change.Verb.values()).map(Change.Verb::word).collect(Collectors.joining(", "));
        findings.add(DeriveCode.DERIVE_CHANGE_UNCLEAR.at(file, node.span(), pointer, variant, verbs));
    }

    Map<String, ChildFile.Seen> seen(Node node) {
        Map<String, ChildFile.Seen> seen = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                String text = Parts.text(entry.value());
                int space = text.indexOf(' ');
                String digest = space < 0 ? text : text.substring(0, space);
                boolean held = !digest.endsWith(ChildFile.NOT_HERE);
                seen.put(
                        entry.key(),
                        new ChildFile.Seen(
                                held ? digest : digest.substring(0, digest.length() - 1),
                                held,
                                space < 0 ? "" : text.substring(space + 1),
                                entry.keySpan()));
            }
        }
        return seen;
    }
}
