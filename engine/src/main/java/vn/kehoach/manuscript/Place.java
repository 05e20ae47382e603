package vn.kehoach.manuscript;

import vn.kehoach.diagnostic.Message;

/**
 * A place in an original.
 *
 * @param page from 1; 0 where the file knows no pages
 * @param number from 1: the line of a text, the line on its page of a PDF, the paragraph of a DOCX or DOC (paragraphs in cells
 *     count)
 */
public record Place(int page, int number) implements Comparable<Place> {
    /** Refuses what is no place. */
    public Place {
        if (page < 0 || number < 1) {
            throw new IllegalArgumentException("no place: page " + page + ", number " + number);
        }
    }

    /** A place in a file without pages. */
    public static Place of(int number) {
        return new Place(0, number);
    }

    /** The place in words, in a file of a kind: {@code dòng 12}, {@code trang 3, dòng 5}. */
    public Message inWords(Kind kind) {
        if (page > 0) {
            return Message.of("place.page-line", page, number);
        }
        return Message.of(kind == Kind.TEXT ? "place.line" : "place.paragraph", number);
    }

    @Override
    public int compareTo(Place other) {
        return page != other.page ? Integer.compare(page, other.page) : Integer.compare(number, other.number);
    }
}
