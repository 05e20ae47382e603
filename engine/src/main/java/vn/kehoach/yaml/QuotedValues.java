package vn.kehoach.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.ScalarToken;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;

/**
 * The values in quotes of a text that is not YAML, as far as it can be scanned. A quote that its author forgot to close ends at
 * the next one, often many lines later, and only what follows there is an error to YAML.
 */
final class QuotedValues {
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    private static final Pattern NEW_ENTRY = Pattern.compile("\\s*(-|-\\s.*|[\\p{L}0-9_-]+:(\\s.*)?)");

    private final Lines lines;
    private final List<Span> spans = new ArrayList<>();

    private QuotedValues(SourceText source) {
        this.lines = new Lines(source);
    }

    static QuotedValues of(SourceText source) {
        QuotedValues values = new QuotedValues(source);
        values.scan(source.text());
        return values;
    }

    private void scan(String text) {
        ScannerImpl scanner = new ScannerImpl(SETTINGS, new StreamReader(SETTINGS, text));
        try {
            while (scanner.hasNext()) {
                if (scanner.next() instanceof ScalarToken scalar && isQuoted(scalar)) {
                    spans.add(new Span(
                            EventParser.position(scalar.getStartMark()), EventParser.position(scalar.getEndMark())));
                }
            }
        } catch (YamlEngineException e) {
            // Here the text ends to YAML, which is why somebody asks for its quotes.
        }
    }

    private static boolean isQuoted(ScalarToken scalar) {
        return switch (scalar.getStyle()) {
            case SINGLE_QUOTED, DOUBLE_QUOTED -> true;
            default -> false;
        };
    }

    /** Where the quote that was forgotten was opened: the last value before a place that swallows a line which starts an entry. */
    Optional<Position> unclosed(Position before) {
        return spans.stream()
                .filter(span -> span.end().line() <= before.line() && swallowsEntry(span))
                .map(Span::start)
                .reduce((first, last) -> last);
    }

    private boolean swallowsEntry(Span span) {
        for (int line = span.start().line() + 1; line <= span.end().line(); line++) {
            if (NEW_ENTRY.matcher(lines.line(line)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The closing quote behind which something stands that does not belong to the value, if that is what stands at a place. */
    Optional<Position> closedBefore(Position at) {
        return spans.stream()
                .map(Span::end)
                .filter(end -> end.line() == at.line() && lines.isBlankBetween(end, at))
                .map(end -> new Position(end.line(), end.column() - 1))
                .findFirst();
    }
}
