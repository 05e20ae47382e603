package vn.kehoach.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;

/**
 * Words to look for, each with what they stand for; {@code …} between them is a gap of up to eight words without a punctuation mark.
 *
 * @param <T> what they stand for
 */
public final class WordPattern<T> {
    private static final String GAP = "…";
    private static final int LONGEST_GAP = 8;

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    private record Entry<T>(List<String> forms, T value) {}

    /**
     * Where some words stand.
     *
     * @param value what they stand for
     * @param from index of the first word
     * @param to behind the last one
     */
    public record Match<T>(T value, int from, int to) {}

    /** Adds words. */
    public void add(String words, T value) {
        List<String> forms = Words.of(words).stream().map(Word::form).toList();
        byFirst.computeIfAbsent(forms.get(0), first -> new ArrayList<>()).add(new Entry<>(forms, value));
    }

    /** Every place of these words in a text, the longest at each. */
    public List<Match<T>> in(List<Word> words) {
        List<Match<T>> found = List.of();
        for (int at = 0; at < words.size(); at++) {
            List<Entry<T>> entries = byFirst.get(words.get(at).form());
            Match<T> best = entries == null ? null : best(entries, words, at);
            if (best != null) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(best);
                at = best.to() - 1;
            }
        }
        return found;
    }

    private Match<T> best(List<Entry<T>> entries, List<Word> words, int at) {
        Match<T> best = null;
        for (Entry<T> entry : entries) {
            int end = end(entry.forms(), 0, words, at);
            if (end > 0 && (best == null || end > best.to())) {
                best = new Match<>(entry.value(), at, end);
            }
        }
        return best;
    }

    private static int end(List<String> forms, int form, List<Word> words, int at) {
        if (form == forms.size()) {
            return at;
        }
        if (!forms.get(form).equals(GAP)) {
            return at < words.size() && words.get(at).is(forms.get(form)) ? end(forms, form + 1, words, at + 1) : -1;
        }
        for (int skip = 0; skip <= LONGEST_GAP && at + skip < words.size(); skip++) {
            int end = end(forms, form + 1, words, at + skip);
            if (end > 0) {
                return end;
            }
            if (words.get(at + skip).isPunctuation()) {
                return -1;
            }
        }
        return -1;
    }
}
