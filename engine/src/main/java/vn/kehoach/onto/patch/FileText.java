package vn.kehoach.onto.patch;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.source.Position;
import vn.kehoach.yaml.YamlWriter;

/** The text of a file by offsets (UTF-16 units from 0) and lines (from 1). */
final class FileText {
    private static final int NARROWEST = 80;

    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private final String lineEnd;
    private final int width;

    FileText(String text) {
        this.text = text;
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean pair = each == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (each == '\n' || each == '\r' && !pair) {
                starts.add(i + 1);
            }
        }
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        this.width = text.lines()
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .filter(length -> length <= YamlWriter.WIDTH)
                .reduce(NARROWEST, Math::max);
    }

    String text() {
        return text;
    }

    /** What ends its lines. */
    String lineEnd() {
        return lineEnd;
    }

    /** The column after which its author breaks lines. */
    int width() {
        return width;
    }

    int length() {
        return text.length();
    }

    int offset(Position position) {
        int line = start(position.line());
        return text.offsetByCodePoints(line, position.column() - 1);
    }

    /** The line in which an offset lies. */
    int line(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    /** Where a line starts; behind the last one, the end of the text. */
    int start(int line) {
        return line <= starts.size() ? starts.get(line - 1) : text.length();
    }

    int lines() {
        return starts.size();
    }

    /** A line without its end. */
    String content(int line) {
        String whole = text.substring(start(line), start(line + 1));
        return whole.replaceAll("[\\r\\n]+$", "");
    }

    /** Blanks before the first character of a line. */
    int indent(int line) {
        String content = content(line);
        return content.length() - content.stripLeading().length();
    }

    boolean isComment(int line) {
        return content(line).stripLeading().startsWith("#");
    }

    boolean isBlank(int line) {
        return content(line).isBlank();
    }

    /** How many UTF-16 units stand before an offset on its line. */
    int column(int offset) {
        return offset - start(line(offset));
    }

    /** What stands before an offset on its line. */
    String before(int offset) {
        return text.substring(start(line(offset)), offset);
    }

    char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\n';
    }

    /** Lines with {@code \n} as this file ends them. */
    String ended(String lines) {
        return lineEnd.equals("\n") ? lines : lines.replace("\n", lineEnd);
    }
}
