package vn.kehoach.diagnostic;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence for people, not yet in any language.
 *
 * @param key of a message bundle, e.g. {@code unknown-key.message}
 * @param arguments what stands at {@code {0}}, {@code {1}} …: text, or a {@code Message} of the same bundle
 */
public record Message(String key, List<?> arguments) {
    /** Keeps its own copy of the arguments. */
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message with its arguments written as text; those that are messages stay so, until the language is known. */
    public static Message of(String key, Object... arguments) {
        return new Message(
                key,
                Arrays.stream(arguments)
                        .map(argument -> argument instanceof Message ? argument : String.valueOf(argument))
                        .toList());
    }
}
