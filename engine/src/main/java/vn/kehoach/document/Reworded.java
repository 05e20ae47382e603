package vn.kehoach.document;

import java.util.List;
import java.util.function.UnaryOperator;

/** Blocks with other texts. */
public final class Reworded {
    private Reworded() {}

    /** A heading, paragraph or table with other texts; the texts of other blocks lead nowhere and call no footnotes: they stay. */
    public static Block of(Block block, UnaryOperator<List<Run>> texts) {
        if (block instanceof Block.Heading it) {
            return new Block.Heading(it.level(), it.style(), it.label(), texts.apply(it.text()), it.from());
        } else if (block instanceof Block.Paragraph it) {
            return new Block.Paragraph(it.style(), it.label(), texts.apply(it.text()), it.keepWithNext(), it.from());
        } else if (block instanceof Block.DataTable it) {
            return new Block.DataTable(
                    it.columns().stream().map(texts).toList(),
                    it.rows().stream()
                            .map(row -> row.stream().map(texts).toList())
                            .toList(),
                    it.widths(),
                    it.from(),
                    it.look());
        }
        return block;
    }
}
