package vn.kehoach.phrase;

import java.util.function.Function;

/**
 * Something that words of a text name.
 *
 * @param <T> what was found
 * @param value what was found
 * @param start where its words begin, 0-based, in UTF-16 units of the text
 * @param end behind its last word
 * @param words as printed, {@code text.substring(start, end)}
 * @param certainty how sure it is
 */
public record Found<T>(T value, int start, int end, String words, Certainty certainty) {
    /** What stands between two places of a text. */
    public static <T> Found<T> in(String text, int start, int end, T value, Certainty certainty) {
        return new Found<>(value, start, end, text.substring(start, end), certainty);
    }

    /** The same words with another value. */
    public <R> Found<R> map(Function<T, R> change) {
        return new Found<>(change.apply(value), start, end, words, certainty);
    }

    /** Whether it is sure. */
    public boolean isSure() {
        return certainty == Certainty.SURE;
    }
}
