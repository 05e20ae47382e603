package vn.kehoach.issue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceText;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlReader;

/** Values that a file writes between quotes, as JSON does: what takes their place is written between quotes, too. */
final class Quoted {
    private final List<String> lines;
    private final Optional<Node> root;

    Quoted(SourceText text) {
        this.lines = text.lines();
        this.root = YamlReader.read(text).value();
    }

    /** Those of some values that are to replace one between quotes, by path. */
    Map<String, String> of(Map<String, String> values) {
        Map<String, String> quoted = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            if (isQuoted(path)) {
                quoted.put(path, value);
            }
        });
        return quoted;
    }

    private boolean isQuoted(String path) {
        Optional<Node> found = root;
        for (String key : path.split("/")) {
            found = found.filter(Node.Mapping.class::isInstance).flatMap(node -> ((Node.Mapping) node).get(key));
        }
        return found.filter(node -> node instanceof Node.Scalar scalar && !scalar.plain())
                .map(node -> first(node.span().start()))
                .filter(letter -> letter == '"' || letter == '\'')
                .isPresent();
    }

    private int first(Position position) {
        String line = lines.get(position.line() - 1);
        return line.codePointAt(line.offsetByCodePoints(0, position.column() - 1));
    }
}
