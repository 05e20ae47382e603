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
 */
public record Read<T>(T value, Origins origins, List<String> todos) {
    /** Keeps its own copy. */
    public Read {
        todos = List.copyOf(todos);
    }
}
