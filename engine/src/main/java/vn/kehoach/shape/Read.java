package vn.kehoach.shape;

import java.util.List;

/**
 * A record read from a file.
 *
 * @param <T> its type
 * @param value the record; what was wrong in an optional part is left out of it
 * @param origins where its parts were written
 * @param todos pointers (through the full shape) of the values that the author has marked {@code TODO}; in the record such
 *     a value is its text where it is text, and absent otherwise
 * @param unreadable pointers (through the full shape) of what the author has written in a way that cannot be read: each has
 *     been reported, and is absent from the record without being missing from the file. A key written wrong that is near a
 *     right one counts as the right one
 */
public record Read<T>(T value, Origins origins, List<String> todos, List<String> unreadable) {
    /** Keeps its own copies. */
    public Read {
        todos = List.copyOf(todos);
        unreadable = List.copyOf(unreadable);
    }

    /** Whether a part, or something inside it, was written but could not be read: then nobody may call it missing. */
    public boolean isUnreadable(String pointer) {
        return unreadable.stream().anyMatch(each -> each.equals(pointer) || each.startsWith(pointer + "/"));
    }
}
