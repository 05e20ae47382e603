package vn.kehoach.check.rule.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;

/**
 * Phrases by their words, whatever their capitals, the place of their tone marks and the blanks between them.
 *
 * @param <T> what is known of a phrase
 */
final class PhraseBook<T> {
    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();
    private boolean isSorted;

    /** A phrase in a text. */
    record Match<T>(T value, int from, int to) {
        /** Where it begins in the text, in UTF-16 units from 0. */
        int start(List<Word> words) {
            return words.get(from).start();
        }

        /** Behind it. */
        int end(List<Word> words) {
            return words.get(to - 1).end();
        }
    }

    private record Entry<T>(List<String> forms, T value) {}

    /** Adds a phrase; of two with the same words the first is kept. */
    void add(String phrase, T value) {
        List<String> forms = Words.of(phrase).stream().map(Word::form).toList();
        List<Entry<T>> entries = byFirstWord.computeIfAbsent(forms.get(0), unused -> new ArrayList<>());
        if (entries.stream().noneMatch(entry -> entry.forms().equals(forms))) {
            entries.add(new Entry<>(forms, value));
        }
        isSorted = false;
    }

    /** No more is added. */
    PhraseBook<T> closed() {
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(Comparator.comparingInt(
                        (Entry<T> entry) -> -entry.forms().size())));
        isSorted = true;
        return this;
    }

    /** The longest phrase that begins at a word. */
    Optional<Match<T>> at(List<Word> words, int at) {
        if (!isSorted) {
            throw new IllegalStateException("the book is still open");
        }
        List<Entry<T>> entries = byFirstWord.get(words.get(at).form());
        if (entries == null) {
            return Optional.empty();
        }
        for (Entry<T> entry : entries) {
            if (Words.startAt(words, at, entry.forms())) {
                return Optional.of(
                        new Match<>(entry.value(), at, at + entry.forms().size()));
            }
        }
        return Optional.empty();
    }

    /** Every phrase of a text, in order; none overlap. */
    List<Match<T>> in(List<Word> words) {
        List<Match<T>> found = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Optional<Match<T>> match = at(words, at);
            match.ifPresent(found::add);
            at = match.map(Match::to).orElse(at + 1);
        }
        return found;
    }
}
