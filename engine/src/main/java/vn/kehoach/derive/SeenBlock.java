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
        List<Integer> starts = lineStarts(text);
        String lineEnd = text.contains("\r\n") && !text.replace("\r\n", "").contains("\n") ? "\r\n" : "\n";
        String block = String.join(lineEnd, block(seen)) + lineEnd;
        if (before.isEmpty()) {
            String top = text.endsWith("\n") || text.isEmpty() ? text : text + lineEnd;
            int end = documentEnd(top);
            return top.substring(0, end) + lineEnd + COMMENT + lineEnd + block + top.substring(end);
        }
        int first = before.get().keySpan().start().line() - 1;
        Position end = before.get().value().span().end();
        int after = Math.max(first + 1, end.column() == 1 ? end.line() - 1 : end.line());
        int to = after < starts.size() ? starts.get(after) : text.length();
        return text.substring(0, starts.get(first)) + remark(text, starts, end, first) + block + text.substring(to);
    }

    /** A remark behind a block that stood on one line is kept above it. */
    private static String remark(String text, List<Integer> starts, Position end, int first) {
        int from = starts.get(end.line() - 1) + end.column() - 1;
        int to = end.line() < starts.size() ? starts.get(end.line()) : text.length();
        String behind = end.column() == 1 || from > to ? "" : text.substring(from, to);
        return behind.strip().startsWith("#") && end.line() - 1 >= first
                ? behind.strip() + (behind.endsWith("\r\n") ? "\r\n" : "\n")
                : "";
    }

    /** Where the file's YAML ends: before the mark {@code ...}, if it has one. */
    private static int documentEnd(String text) {
        List<Integer> starts = lineStarts(text);
        for (int start : starts) {
            int end = text.indexOf('\n', start);
            String line = text.substring(start, end < 0 ? text.length() : end).strip();
            if (line.equals("...")) {
                return start;
            }
        }
        return text.length();
    }

    private static List<Integer> lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (at + 1 < text.length()) {
                starts.add(at + 1);
            }
        }
        return starts;
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
