package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.compose.Labels;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Run;

/**
 * A heading, a paragraph or a table as it is printed.
 *
 * @param from the part of the plan that it was made from, a pointer as in {@link vn.kehoach.shape.Origins}
 * @param label mark with its punctuation; empty for none
 * @param words without the mark; empty for a table
 * @param table of data
 */
public record Printed(String from, String label, String words, Optional<Block.DataTable> table) {
    /** Everything in a document that was made from a part of the plan, but for its head and closing. */
    public static List<Printed> of(Document document) {
        List<Printed> all = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                all.add(new Printed(heading.from(), heading.label(), words(heading.text()), Optional.empty()));
            } else if (block instanceof Block.Paragraph paragraph) {
                all.add(new Printed(paragraph.from(), paragraph.label(), words(paragraph.text()), Optional.empty()));
            } else if (block instanceof Block.DataTable table) {
                all.add(new Printed(table.from(), "", "", Optional.of(table)));
            }
        }
        return List.copyOf(all);
    }

    /** The section, or the element of its lists, that it belongs to; empty for none. */
    public String element() {
        return Labels.element(from);
    }

    /** The words of some runs. */
    public static String words(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        return words.toString();
    }

    /** Mark and words. */
    public String line() {
        return label.isEmpty() ? words : label + " " + words;
    }
}
