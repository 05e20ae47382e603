package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlReader;
import vn.kehoach.yaml.YamlWriter;

/** What a derived plan's file keeps of what has been looked at. */
final class SeenBlock {
    private static final String COMMENT = "# Các phần của mẫu đã rà soát; do lệnh sync --write ghi, không sửa tay.";

    private SeenBlock() {}

    /** The file with these parts as seen, in the place of those before; everything else as it was. */
    static String in(String text, Map<String, String> seen) {
        Optional<Node.Entry> before = YamlReader.read(new SourceText("", text))
                .value()
                .filter(Node.Mapping.class::isInstance)
                .flatMap(root -> ((Node.Mapping) root)
                        .entries().stream()
                                .filter(entry -> entry.key().equals(ChildFile.SEEN))
                                .findFirst());
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (before.isEmpty()) {
            lines.add("");
            lines.add(COMMENT);
            lines.addAll(block(seen));
        } else {
            int first = before.get().keySpan().start().line() - 1;
            Position end = before.get().value().span().end();
            int after = Math.max(first + 1, end.column() == 1 ? end.line() - 1 : end.line());
            lines.subList(first, Math.min(after, lines.size())).clear();
            lines.addAll(first, block(seen));
        }
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        return String.join(lineEnd, lines) + lineEnd;
    }

    private static List<String> block(Map<String, String> seen) {
        List<Node.Entry> entries = seen.entrySet().stream()
                .map(part -> entry(part.getKey(), scalar(part.getValue())))
                .toList();
        Node.Mapping root = new Node.Mapping(
                Span.WHOLE_FILE, List.of(entry(ChildFile.SEEN, new Node.Mapping(Span.WHOLE_FILE, entries))));
        return YamlWriter.write(root, Map.of()).lines().toList();
    }

    static Node.Entry entry(String key, Node value) {
        return new Node.Entry(key, Span.WHOLE_FILE, value);
    }

    static Node.Scalar scalar(String text) {
        return new Node.Scalar(Span.WHOLE_FILE, text, true);
    }
}
