package vn.kehoach.yaml;

import java.io.Reader;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import vn.kehoach.source.Position;

/** Jackson's YAML token stream, with what the tokens leave out: where each ends, how it was written, and no guessing of types. */
final class EventParser extends YAMLParser {

    private EventParser(ObjectReadContext read, IOContext io, int streamFeatures, int formatFeatures, Reader reader) {
        super(
                read,
                io,
                null,
                streamFeatures,
                formatFeatures,
                LoadSettings.builder().build(),
                reader);
    }

    static EventParser over(String text) {
        return (EventParser) new Factory().createParser(ObjectReadContext.empty(), new WholeCharacters(text));
    }

    @Override
    protected JsonToken _decodeScalar(ScalarEvent scalar) {
        _textValue = scalar.getValue();
        _cleanedTextValue = null;
        return JsonToken.VALUE_STRING;
    }

    Position start() {
        return position(_lastEvent.getStartMark());
    }

    Position end() {
        return position(_lastEvent.getEndMark());
    }

    boolean isPlain() {
        return _lastEvent instanceof ScalarEvent scalar && scalar.isPlain();
    }

    boolean isBlockScalar() {
        return _lastEvent instanceof ScalarEvent scalar && (scalar.isLiteral() || scalar.isFolded());
    }

    boolean isFlowCollection() {
        return _lastEvent instanceof CollectionStartEvent start && start.isFlow();
    }

    Optional<String> tag() {
        Event event = _lastEvent;
        return event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    Optional<String> anchor() {
        // Of a single value, the superclass does not tell.
        return _lastEvent instanceof NodeEvent node && !(node instanceof AliasEvent)
                ? node.getAnchor().map(Anchor::getValue)
                : Optional.empty();
    }

    /** The engine counts from 0 and in code points. */
    static Position position(Optional<Mark> mark) {
        return mark.map(at -> new Position(at.getLine() + 1, at.getColumn() + 1))
                .orElse(Position.START);
    }

    private static final class Factory extends YAMLFactory {
        private static final long serialVersionUID = 1L;

        @Override
        protected YAMLParser _createParser(ObjectReadContext read, IOContext io, Reader reader) {
            return new EventParser(
                    read,
                    io,
                    read.getStreamReadFeatures(_streamReadFeatures),
                    read.getFormatReadFeatures(_formatReadFeatures),
                    reader);
        }
    }
}
