package vn.kehoach.diagnostic;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence for people, not yet in any language.
 *
 * @param key of a message bundle, e.g. {@code unknown-key.message}
 * @param arguments what stands at {@code {0}}, {@code {1}} …: text, another message, or a list of these
 */
public record Message(String key, List<Object> arguments) {
    /** Keeps its own copy of the arguments. */
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message with its arguments written as text, but for messages and lists of these. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.stream(arguments).map(Message::plain).toList());
    }

    private static Object plain(Object argument) {
        if (argument instanceof List<?> list) {
            return list.stream().map(Message::plain).toList();
        }
        return argument instanceof Message ? argument : String.valueOf(argument);
    }
}
