package vn.kehoach.phrase;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.kehoach.citation.LegalDocument;

/** Finds a document's title in a text, tolerant of case, tone marks, quotes and commas. */
final class Titles {
    private static final int MOST_KNOWN = 5_000;
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    private Titles() {}

    /** Behind the document's title or one of its other titles where it stands at a place; else the place. */
    static int end(String text, int at, LegalDocument document) {
        return end(words(text, at), at, document);
    }

    /**
     * The same, where the words are known.
     *
     * @param words those of the text from the place on
     */
    static int end(List<Word> words, int at, LegalDocument document) {
        return Stream.concat(Stream.of(document.title()), document.aliases().stream())
                .map(Titles::forms)
                .filter(title -> Words.startAt(words, 0, title))
                .mapToInt(title -> at + words.get(title.size() - 1).end())
                .max()
                .orElse(at);
    }

    /** The words of a text from a place on, as titles are compared; their places count from there. */
    static List<Word> words(String text, int at) {
        return Words.of(text.substring(at)).stream()
                .filter(word -> !word.isIn("\"", "“", "”", ","))
                .toList();
    }

    /** Of a catalogue's titles the words are always the same. */
    private static List<String> forms(String title) {
        List<String> known = KNOWN.get(title);
        if (known == null) {
            known = words(title, 0).stream().map(Word::form).toList();
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(title, known);
            }
        }
        return known;
    }
}
