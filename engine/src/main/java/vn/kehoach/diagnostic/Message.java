package vn.kehoach.diagnostic;

import java.util.List;

/**
 * A sentence for people, not yet in any language.
 *
 * @param key of a message bundle, e.g. {@code unknown-key.message}
 * @param arguments what stands at {@code {0}}, {@code {1}} …, already as text
 */
public record Message(String key, List<String> arguments) {
    /** Keeps its own copy of the arguments. */
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message with its arguments written as text. */
    public static Message of(String key, Object... arguments) {
        return new Message(
                key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
