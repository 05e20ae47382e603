package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.phrase.Citation;
import vn.kehoach.phrase.Figure;
import vn.kehoach.phrase.Figures;
import vn.kehoach.phrase.Found;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Markup;
import vn.kehoach.spelling.Mistake;

/**
 * A text of a plan that a reader sees, as rules about words look at it: its words, what it names, and which stretches are somebody
 * else's words. Places are in UTF-16 units from 0 of {@link #text()}, which is the value as written, markup included. Made for one run
 * of the rules; what is dear is made when first asked for. Not for several threads.
 */
public final class Prose {
    private final String pointer;
    private final String text;
    private final Kind kind;
    private final Optional<PlacedItem> item;
    private final Phrasing phrasing;
    private List<Word> words;
    private PlainText plain;
    private List<Markup.Cite> cites;
    private List<Found<Citation>> citations;
    private List<Figure> figures;
    private List<Found<AgencyRef>> bodies;
    private List<Stretch> quotations;
    private List<Stretch> foreign;
    private List<Found<Mistake>> mistakes;

    Prose(String pointer, String text, Kind kind, Optional<PlacedItem> item, Phrasing phrasing) {
        this.pointer = pointer;
        this.text = text;
        this.kind = kind;
        this.item = item;
        this.phrasing = phrasing;
    }

    /** What a text is there for. */
    public enum Kind {
        /** Trích yếu. */
        TITLE,
        /** A legal basis in words. */
        BASIS,
        /** The paragraphs before the first section. */
        OPENING,
        /** A heading of a section, a group of sections or a point. */
        HEADING,
        /** A paragraph: a point's text, a section's intro. */
        PARAGRAPH,
        /** The sentence of a target. */
        TARGET,
        /** A product. */
        PRODUCT,
        /** A cell of a table. */
        CELL,
        /** The printed name of a body, where it is not the catalogue's. */
        BODY_NAME,
        /** The words of a line of the recipients. */
        RECIPIENT,
        /** What a recipient gets the plan for. */
        PURPOSE,
        /** Địa danh. */
        PLACE,
        /** A post or a name under the plan. */
        SIGNATURE,
        /** Why something is left out; not printed. */
        REASON
    }

    /**
     * A part of a text.
     *
     * @param start 0-based, in UTF-16 units
     * @param end behind it
     */
    public record Stretch(int start, int end) {
        /** Whether a place is in it. */
        public boolean contains(int place) {
            return start <= place && place < end;
        }
    }

    /** Where it stands in the plan, see {@link vn.kehoach.shape.Origins}. */
    public String pointer() {
        return pointer;
    }

    /** The value as written. */
    public String text() {
        return text;
    }

    /** What it is there for. */
    public Kind kind() {
        return kind;
    }

    /** The item that it belongs to, or whose sentence states the target that it belongs to. */
    public Optional<PlacedItem> item() {
        return item;
    }

    /** Its words, numbers and marks, in order; those of markup among them. */
    public List<Word> words() {
        if (words == null) {
            words = Words.of(text);
        }
        return words;
    }

    /** The figures that it wants reached, shares and counted things, in order. */
    public List<Figure> figures() {
        if (figures == null) {
            figures = List.copyOf(Figures.in(text));
        }
        return figures;
    }

    /** The same text as it is printed. */
    public PlainText plain() {
        if (plain == null) {
            plain = PlainText.of(this);
        }
        return plain;
    }

    /** The documents that it cites by their key, in order. */
    public List<Markup.Cite> cites() {
        if (cites == null) {
            cites = Markup.citations(text);
        }
        return cites;
    }

    /** The legal documents that it cites in words: not those in {@code [@…]}. */
    public List<Found<Citation>> citations() {
        if (citations == null) {
            citations = phrasing.citations().find(text);
        }
        return citations;
    }

    /** The bodies of the catalogue that it names; none where the issuer's unit or day is not known. */
    public List<Found<AgencyRef>> bodies() {
        if (bodies == null) {
            bodies = phrasing.bodies()
                    .map(names -> names.mentions(text, words()))
                    .orElse(List.of());
        }
        return bodies;
    }

    /** What is written wrong by the catalogue of spelling, in order. */
    public List<Found<Mistake>> mistakes() {
        if (mistakes == null) {
            mistakes = Mistakes.in(text, words(), phrasing.spelling());
        }
        return mistakes;
    }

    /** What stands in quotation marks, without them; an open quotation that is not closed is none. */
    public List<Stretch> quotations() {
        if (quotations == null) {
            quotations = Quotations.of(text);
        }
        return quotations;
    }

    /** Whether a place is in quotation marks. */
    public boolean isQuoted(int place) {
        return quotations().stream().anyMatch(stretch -> stretch.contains(place));
    }

    /** Whether a place is in a citation: its number, date and issuer, its title, {@code [@…]} or {@code [#…]}. */
    public boolean isCited(int place) {
        if (foreign == null) {
            List<Stretch> found = new ArrayList<>();
            citations()
                    .forEach(citation -> found.add(new Stretch(
                            citation.start(),
                            Math.max(citation.end(), citation.value().titleEnd()))));
            cites().forEach(cite -> found.add(new Stretch(cite.offset(), text.indexOf(']', cite.offset()) + 1)));
            Markup.references(text)
                    .forEach(reference ->
                            found.add(new Stretch(reference.offset(), text.indexOf(']', reference.offset()) + 1)));
            foreign = List.copyOf(found);
        }
        return foreign.stream().anyMatch(stretch -> stretch.contains(place));
    }

    @Override
    public String toString() {
        return pointer + ": " + text;
    }
}
