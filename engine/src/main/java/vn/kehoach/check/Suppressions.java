package vn.kehoach.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.shape.Origins;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;

/** Reads the comments that set findings aside. */
final class Suppressions {
    private static final Pattern MARK = Pattern.compile("#[ \\t]*kehoach:");
    private static final Pattern COMMENT = Pattern.compile("#\\s*kehoach:\\s*(.*?)\\s*$");
    private static final Pattern ORDER = Pattern.compile("(?:bỏ qua|ignore)\\s+([a-z0-9-]+)(?:\\s+--\\s*(.*))?");

    /**
     * {@code [đến 2026-12-31]}, with the day also as in running text. Without brackets only with the day as here: a reason may well end with
     * {@code tính đến 31/12/2025}.
     */
    private static final Pattern UNTIL = Pattern.compile(
            "\\s*(?:[\\[(]\\s*(?:đến|until)\\s+(?:hết\\s+)?(?:ngày\\s+)?(\\d{4}-\\d\\d?-\\d\\d?|\\d\\d?/\\d\\d?/\\d{4})\\s*[\\])]"
                    + "|\\b(?:đến|until)\\s+(\\d{4}-\\d\\d?-\\d\\d?))\\.?$",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final List<String> lines;
    private final List<Span> values;
    private final List<Suppression> found = new ArrayList<>();

    private Suppressions(List<String> lines, List<Span> values) {
        this.lines = lines;
        this.values = values;
    }

    static List<Suppression> in(SourceText text, Origins origins) {
        if (!MARK.matcher(text.text()).find()) {
            return List.of();
        }
        Suppressions reader = new Suppressions(text.lines(), leaves(origins));
        for (int line = 1; line <= reader.lines.size(); line++) {
            reader.line(line);
        }
        return List.copyOf(reader.found);
    }

    private void line(int line) {
        String content = lines.get(line - 1);
        Matcher comment = COMMENT.matcher(content);
        for (int from = 0; comment.find(from); from = comment.start() + 1) {
            boolean apart = comment.start() == 0 || Character.isWhitespace(content.charAt(comment.start() - 1));
            Span span = Lines.span(
                    line, content, comment.start(), content.stripTrailing().length());
            if (apart && values.stream().noneMatch(value -> contains(value, span.start()))) {
                add(line, span, content.substring(0, comment.start()).isBlank(), comment.group(1));
                return;
            }
        }
    }

    private void add(int line, Span span, boolean alone, String order) {
        Matcher parts = ORDER.matcher(order);
        boolean understood = parts.matches();
        Optional<String> code = understood ? Optional.of(parts.group(1)) : Optional.empty();
        String said = understood && parts.group(2) != null ? parts.group(2) : "";
        Matcher last = UNTIL.matcher(said);
        boolean ends = last.find();
        Optional<String> written =
                ends ? Optional.of(last.group(1) != null ? last.group(1) : last.group(2)) : Optional.empty();
        Optional<LocalDate> until = written.flatMap(Suppressions::day);
        Optional<String> reason = Optional.of(ends ? said.substring(0, last.start()) : said)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        int from = alone ? nextContent(line) : line;
        boolean first = alone && lines.subList(0, line - 1).stream().allMatch(Suppressions::isEmptyOrComment);
        found.add(new Suppression(
                span, from, endOfValue(from), first, code, reason, until, written.filter(text -> until.isEmpty())));
    }

    private static Optional<LocalDate> day(String text) {
        String[] parts = text.split("[-/]");
        boolean yearFirst = text.contains("-");
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts[yearFirst ? 0 : 2]),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[yearFirst ? 2 : 0])));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int nextContent(int line) {
        int next = line + 1;
        while (next <= lines.size() && isEmptyOrComment(lines.get(next - 1))) {
            next++;
        }
        return next;
    }

    private int endOfValue(int line) {
        return values.stream()
                .filter(value -> value.start().line() == line)
                .mapToInt(value -> value.end().column() == 1
                        ? Math.max(line, value.end().line() - 1)
                        : value.end().line())
                .max()
                .orElse(line);
    }

    private static boolean isEmptyOrComment(String line) {
        String content = line.strip();
        return content.isEmpty() || content.startsWith("#") || content.equals("---");
    }

    private static boolean contains(Span span, Position place) {
        return span.start().compareTo(place) <= 0 && place.compareTo(span.end()) < 0;
    }

    /** The places that hold no other place: the values of which a comment sign may be a part. */
    private static List<Span> leaves(Origins origins) {
        Set<String> parents = new HashSet<>();
        for (String pointer : origins.places().keySet()) {
            for (int slash = pointer.lastIndexOf('/'); slash >= 0; slash = pointer.lastIndexOf('/', slash - 1)) {
                parents.add(pointer.substring(0, slash));
            }
        }
        return origins.places().entrySet().stream()
                .filter(place -> !parents.contains(place.getKey()))
                .map(Map.Entry::getValue)
                .map(Origins.Place::value)
                .toList();
    }
}
