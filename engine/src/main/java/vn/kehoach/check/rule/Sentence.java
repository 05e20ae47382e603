package vn.kehoach.check.rule;

import java.util.List;
import vn.kehoach.check.Prose;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;

/**
 * The words of a text between two full stops or semicolons around a place.
 *
 * @param words of the whole text
 * @param from index of the sentence's first word
 * @param to behind its last word
 */
public record Sentence(List<Word> words, int from, int to) {
    /** The sentence around the word of an index. */
    public static Sentence around(List<Word> words, int at) {
        int from = at;
        while (from > 0 && !isEnd(words, from - 1)) {
            from--;
        }
        int to = at;
        while (to < words.size() && !isEnd(words, to)) {
            to++;
        }
        return new Sentence(words, from, to);
    }

    /** The sentence around a place of a text, in UTF-16 units. */
    public static Sentence around(Prose prose, int place) {
        return around(prose.words(), indexAt(prose.words(), place));
    }

    /** The index of the word at or behind a place of the text; the last one's if there is none. */
    public static int indexAt(List<Word> words, int place) {
        int low = 0;
        int high = words.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether one of these stands in it; each as {@link Words#of} has its words. */
    public boolean has(List<List<String>> phrases) {
        return has(phrases, from, to);
    }

    /** Whether one of these begins before a word of it. */
    public boolean hasBefore(List<List<String>> phrases, int at) {
        return has(phrases, from, Math.min(at, to));
    }

    /** Whether one of these begins among some words before one of it. */
    public boolean hasNear(List<List<String>> phrases, int at, int words) {
        return has(phrases, Math.max(from, at - words), Math.min(at, to));
    }

    private boolean has(List<List<String>> phrases, int start, int end) {
        for (int i = start; i < end; i++) {
            for (List<String> phrase : phrases) {
                if (words.get(i).is(phrase.get(0)) && Words.startAt(words, i, phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Phrases as their words' forms. */
    public static List<List<String>> forms(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> Words.of(phrase).stream().map(Word::form).toList())
                .toList();
    }

    /** The same. */
    public static List<List<String>> forms(String... phrases) {
        return forms(List.of(phrases));
    }

    /** A full stop in a number or an abbreviation ends nothing: a word follows it without a blank. */
    private static boolean isEnd(List<Word> words, int at) {
        Word word = words.get(at);
        if (word.isIn(";", "!", "?")) {
            return true;
        }
        return word.is(".") && (at + 1 == words.size() || words.get(at + 1).start() > word.end());
    }
}
