package vn.kehoach.document;

import java.util.List;
import java.util.Optional;

/**
 * Pages that are numbered together, from 1; the first bears no number (ND30-PG-16, 17). A document is one, and one more for each
 * annex or attached text.
 *
 * @param landscape whether the paper lies, as wide tables want it
 * @param blocks from top to bottom
 * @param foot a line at the foot of the first page, under a rule as wide as the text (ND30-SD-18); absent for none
 */
public record PageSequence(boolean landscape, List<Block> blocks, Optional<Line> foot) {
    /** Keeps its own copy. */
    public PageSequence {
        blocks = List.copyOf(blocks);
    }

    /** Upright pages with nothing at the foot. */
    public static PageSequence upright(List<Block> blocks) {
        return new PageSequence(false, blocks, Optional.empty());
    }

    /**
     * Whether a paragraph of next to no height stands above the head. Where footnotes are called on pages that begin with a table,
     * LibreOffice (7.4) leaves an empty line above the table, but none where a paragraph stands there. All writers ask here.
     */
    public boolean beginsWithHair() {
        return !blocks.isEmpty()
                && blocks.get(0) instanceof Block.Letterhead
                && Document.runs(blocks).anyMatch(run -> run.note().isPresent());
    }

    /** Whether they are those of an annex. */
    public boolean isAnnex() {
        return !blocks.isEmpty() && blocks.get(0) instanceof Block.AnnexTitle;
    }

    /** The form as these pages have it. */
    public Form on(Form form) {
        return landscape ? form.lying() : form;
    }
}
