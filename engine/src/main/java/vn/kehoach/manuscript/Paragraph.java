package vn.kehoach.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph. Only paragraphs with words are kept.
 *
 * @param place where it begins
 * @param origin where on paper it belongs
 * @param label the automatic number before it, as a word processor shows it ({@code 1.2.}, {@code a)}, {@code -}); empty where the
 *     file has none: a typed number is part of the text
 * @param text its words by look, never blank altogether
 * @param look how it stands
 * @param control the tag of the content control around it; absent without one
 * @param revisions what tracked changes have changed in it; {@code text} has them accepted
 */
public record Paragraph(
        Place place,
        Origin origin,
        String label,
        List<Stretch> text,
        Look look,
        Optional<String> control,
        List<Revision> revisions)
        implements Block {
    /** Keeps its own copies. */
    public Paragraph {
        text = List.copyOf(text);
        revisions = List.copyOf(revisions);
    }

    /** A paragraph of the body of which only the words are known. */
    public static Paragraph of(Place place, String text) {
        return new Paragraph(
                place, Origin.BODY, "", List.of(Stretch.of(text)), Look.PLAIN, Optional.empty(), List.of());
    }

    /** All its words, without looks and without {@link #label()}. */
    public String words() {
        return text.stream().map(Stretch::text).collect(Collectors.joining());
    }

    /** Where on paper a paragraph belongs. */
    public enum Origin {
        /** The text from top to bottom. */
        BODY,
        /** A note at the foot of a page or the end of the document. */
        NOTE,
        /** A text box. */
        BOX
    }
}
