package vn.kehoach.intake.word;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Table;

/** The words of blocks, for remarks. */
public final class BlockWords {
    private BlockWords() {}

    /** All their paragraphs, one a line. */
    public static String of(List<Block> blocks) {
        return blocks.stream()
                .flatMap(BlockWords::paragraphs)
                .map(Paragraph::words)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Paragraph> paragraphs(Block block) {
        return block instanceof Table table
                ? table.rows().stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.blocks().stream())
                        .flatMap(BlockWords::paragraphs)
                : Stream.of((Paragraph) block);
    }
}
