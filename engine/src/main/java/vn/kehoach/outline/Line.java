package vn.kehoach.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.manuscript.Look;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Stretch;

/**
 * Words of the original: a paragraph, several that a page end had parted, or the part of one that stands before or after a bold
 * run-in heading.
 *
 * @param places of every paragraph that it was made of, at least one
 * @param text without the numbering mark, blanks at the ends taken off
 * @param look of the first paragraph
 * @param control the tag of the content control around it; absent without one
 */
public record Line(List<Place> places, List<Stretch> text, Look look, Optional<String> control) {
    /** Keeps its own copies. */
    public Line {
        places = List.copyOf(places);
        text = List.copyOf(text);
    }

    /** Where it begins. */
    public Place place() {
        return places.get(0);
    }

    /** All its words. */
    public String words() {
        return text.stream().map(Stretch::text).collect(Collectors.joining());
    }
}
