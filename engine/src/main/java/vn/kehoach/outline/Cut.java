package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Stretch;

/** Parts of lines, and lines put together; looks of words stay. */
final class Cut {
    private Cut() {}

    /** The part of a line between two letters of its words, without blanks at its ends; it may be empty. */
    static Line part(Line line, int from, int to) {
        String words = line.words();
        int start = from;
        int end = Math.min(to, words.length());
        while (start < end && blank(words.charAt(start))) {
            start++;
        }
        while (end > start && blank(words.charAt(end - 1))) {
            end--;
        }
        List<Stretch> text = new ArrayList<>();
        int at = 0;
        for (Stretch stretch : line.text()) {
            int length = stretch.text().length();
            int first = Math.max(start - at, 0);
            int last = Math.min(end - at, length);
            if (first < last) {
                text.add(new Stretch(stretch.text().substring(first, last), stretch.bold(), stretch.italic()));
            }
            at += length;
        }
        return new Line(line.places(), text, line.look(), line.control());
    }

    /** The line from a letter on. */
    static Line from(Line line, int from) {
        return part(line, from, line.words().length());
    }

    /** The lines that were broken by hand inside of a paragraph; blank ones fall away. */
    static List<Line> rows(Line line) {
        List<Line> rows = new ArrayList<>();
        String words = line.words();
        int start = 0;
        for (int at = 0; at <= words.length(); at++) {
            if (at == words.length() || words.charAt(at) == '\n') {
                Line row = part(line, start, at);
                if (!row.text().isEmpty()) {
                    rows.add(row);
                }
                start = at + 1;
            }
        }
        return rows;
    }

    /** Two lines as one, with a space between them. */
    static Line join(Line first, Line second) {
        return join(first, " ", second);
    }

    /** Two lines as one; the first may be empty. */
    static Line join(Line first, String between, Line second) {
        if (first.text().isEmpty()) {
            return new Line(merged(first, second), second.text(), second.look(), second.control());
        }
        List<Stretch> text = new ArrayList<>(first.text());
        Stretch next = second.text().get(0);
        text.add(new Stretch(between + next.text(), next.bold(), next.italic()));
        text.addAll(second.text().subList(1, second.text().size()));
        return new Line(merged(first, second), text, first.look(), first.control());
    }

    private static List<Place> merged(Line first, Line second) {
        List<Place> places = new ArrayList<>(first.places());
        second.places().stream().filter(place -> !places.contains(place)).forEach(places::add);
        return places;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b';
    }
}
