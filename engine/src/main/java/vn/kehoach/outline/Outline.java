package vn.kehoach.outline;

import java.util.List;
import vn.kehoach.manuscript.Remark;

/**
 * The parts of a document by their form. Every paragraph of the manuscript is in exactly one place.
 *
 * @param head above the text
 * @param bases paragraphs down to the last that begins with Căn cứ
 * @param opening the others before the first section
 * @param sections the highest numbered headings and what stands under them; parts of a document without any are nodes without mark
 * @param tail below the text
 * @param annexes from {@code Phụ lục} on, after the signature: a node each, titled with its heading
 * @param notes footnotes and endnotes
 * @param remarks what was joined, what does not follow in the numbering
 */
public record Outline(
        Head head,
        List<Line> bases,
        List<Line> opening,
        List<Node> sections,
        Tail tail,
        List<Node> annexes,
        List<Line> notes,
        List<Remark> remarks) {
    /** Keeps its own copies. */
    public Outline {
        bases = List.copyOf(bases);
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
        notes = List.copyOf(notes);
        remarks = List.copyOf(remarks);
    }
}
