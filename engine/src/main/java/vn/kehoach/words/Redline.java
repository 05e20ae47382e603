package vn.kehoach.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What has changed between two texts, word by word, as one reads it: what is gone before what has come. */
public final class Redline {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s|.", Pattern.DOTALL);

    private Redline() {}

    /** What became of a stretch. */
    public enum Kind {
        /** Stands in both. */
        KEPT,
        /** Stands in the first only. */
        GONE,
        /** Stands in the second only. */
        NEW
    }

    /**
     * A stretch of elements that had the same fate.
     *
     * @param elements at least one
     */
    public record Stretch<T>(Kind kind, List<T> elements) {
        /** Keeps its own copy. */
        public Stretch {
            elements = List.copyOf(elements);
        }
    }

    /** A stretch of text. */
    public record Piece(Kind kind, String text) {}

    /** Words, single blanks and single marks, in order: put together they are the text. */
    public static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(found -> found.group()).toList();
    }

    /** The two texts as one: kept and gone pieces together are the first, kept and new ones the second. */
    public static List<Piece> of(String before, String after) {
        return of(tokens(before), tokens(after), word -> word).stream()
                .map(stretch -> new Piece(stretch.kind(), String.join("", stretch.elements())))
                .toList();
    }

    /**
     * The same of any tokens. Blanks and marks that two changes have between them go with the changes: whoever reads sees a phrase
     * that gave way to another, not every second word.
     *
     * @param text of a token
     */
    public static <T> List<Stretch<T>> of(List<T> before, List<T> after, Function<T, String> text) {
        List<Differences.Change> changes = joined(Differences.between(before, after), before, after, text);
        List<Stretch<T>> stretches = new ArrayList<>();
        int at = 0;
        for (Differences.Change change : changes) {
            add(stretches, Kind.KEPT, before.subList(at, change.from()));
            add(stretches, Kind.GONE, before.subList(change.from(), change.to()));
            add(stretches, Kind.NEW, after.subList(change.newFrom(), change.newTo()));
            at = change.to();
        }
        add(stretches, Kind.KEPT, before.subList(at, before.size()));
        return List.copyOf(stretches);
    }

    private static <T> void add(List<Stretch<T>> stretches, Kind kind, List<T> elements) {
        if (!elements.isEmpty()) {
            stretches.add(new Stretch<>(kind, elements));
        }
    }

    private static <T> List<Differences.Change> joined(
            List<Differences.Change> changes, List<T> before, List<T> after, Function<T, String> text) {
        List<Differences.Change> joined = new ArrayList<>();
        for (Differences.Change change : changes) {
            Differences.Change last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isNothing(before.subList(last.to(), change.from()), text)) {
                joined.set(
                        joined.size() - 1,
                        new Differences.Change(last.from(), change.to(), last.newFrom(), change.newTo()));
            } else {
                joined.add(change);
            }
        }
        return joined.stream().map(change -> bare(change, before, after)).toList();
    }

    /** Without what both sides of a change begin or end with. */
    private static <T> Differences.Change bare(Differences.Change change, List<T> before, List<T> after) {
        int from = change.from();
        int newFrom = change.newFrom();
        int to = change.to();
        int newTo = change.newTo();
        while (from < to && newFrom < newTo && before.get(from).equals(after.get(newFrom))) {
            from++;
            newFrom++;
        }
        while (from < to && newFrom < newTo && before.get(to - 1).equals(after.get(newTo - 1))) {
            to--;
            newTo--;
        }
        return new Differences.Change(from, to, newFrom, newTo);
    }

    private static <T> boolean isNothing(List<T> between, Function<T, String> text) {
        return between.stream()
                .noneMatch(token -> text.apply(token).codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
