package vn.kehoach.yaml;

import java.util.List;
import java.util.Optional;
import vn.kehoach.source.Span;

/** A piece of YAML and where it stands. Aliases are already replaced by what they stand for. */
public sealed interface Node {
    /** From its first character to after its last. */
    Span span();

    /**
     * A single value as written, never guessed to be a number, a date or a boolean: {@code 00123} and {@code no} stay text.
     *
     * @param text without quotes and with escapes undone
     * @param plain whether it was written without quotes or block marks
     */
    record Scalar(Span span, String text, boolean plain) implements Node {
        /** Whether nothing, {@code ~} or {@code null} was written. */
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** Values in order. */
    record Sequence(Span span, List<Node> items) implements Node {
        /** Keeps its own copy. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys and their values in the order of the file; a key stands once. */
    record Mapping(Span span, List<Entry> entries) implements Node {
        /** Keeps its own copy. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of a key. */
        public Optional<Node> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** One key of a mapping, where it stands, and its value. */
    record Entry(String key, Span keySpan, Node value) {}
}
