package vn.kehoach.phrase;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.citation.LegalDocument;

/** Finds a document's title in a text, tolerant of case, tone marks, quotes and commas. */
final class Titles {
    /** So many times the length of a title its words may take, with blanks and marks that the catalogue has not. */
    private static final int ROOM = 2;

    private Titles() {}

    /** Behind the document's title or one of its other titles where it stands at a place; else the place. */
    static int end(String text, int at, LegalDocument document) {
        int longest = Stream.concat(Stream.of(document.title()), document.aliases().stream())
                .mapToInt(String::length)
                .max()
                .orElseThrow();
        int end = Math.min(text.length(), at + ROOM * longest);
        List<Word> words = Words.of(text.substring(at, end)).stream()
                .filter(word -> !word.isIn("\"", "“", "”", ","))
                .toList();
        return Stream.concat(Stream.of(document.title()), document.aliases().stream())
                .map(title -> Words.of(title).stream()
                        .filter(word -> !word.isIn("\"", "“", "”", ","))
                        .map(Word::form)
                        .toList())
                .filter(title -> Words.startAt(words, 0, title))
                .mapToInt(title -> at + words.get(title.size() - 1).end())
                .max()
                .orElse(at);
    }
}
