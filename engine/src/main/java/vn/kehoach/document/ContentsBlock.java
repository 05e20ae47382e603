package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The headings of a document and the pages on which they stand.
 *
 * @param title above it
 * @param levels of the headings in it, from 1
 * @param entries in the order of the document
 */
public record ContentsBlock(Line title, int levels, List<Entry> entries) implements Block {
    /** In place of a page: annexes have page numbers of their own. */
    static final int OWN_PAGES = 0;

    /** Keeps its own copy. */
    public ContentsBlock {
        entries = List.copyOf(entries);
    }

    /**
     * A heading.
     *
     * @param level from 1
     * @param label its mark; empty for none
     * @param text without the mark
     * @param page its number as printed, or as it would be where none is printed; 0 where none is shown: not known, or of an annex, whose pages are numbered by themselves
     * @param to the heading's {@code from}
     */
    public record Entry(int level, String label, List<Run> text, int page, String to) {
        /** Keeps its own copy. */
        public Entry {
            text = List.copyOf(text);
        }

        /** How it looks. */
        public StyleName style() {
            return switch (level) {
                case 1 -> StyleName.CONTENTS_1;
                case 2 -> StyleName.CONTENTS_2;
                default -> StyleName.CONTENTS_3;
            };
        }
    }

    /** Those of some headings; no page is known yet. */
    public static ContentsBlock of(Line title, int levels, Stream<Block.Heading> headings) {
        return new ContentsBlock(
                title,
                levels,
                headings.filter(heading -> heading.level() <= levels)
                        .map(heading -> new Entry(
                                heading.level(),
                                heading.label(),
                                heading.text().stream()
                                        .map(run -> new Run(run.text(), run.bold(), run.italic(), run.todo()))
                                        .toList(),
                                0,
                                heading.from()))
                        .toList());
    }

    /** The same whose entries lead to some headings alone. */
    ContentsBlock leadingTo(Set<String> headings) {
        List<Entry> leading = entries.stream()
                .map(entry -> headings.contains(entry.to())
                        ? entry
                        : new Entry(entry.level(), entry.label(), entry.text(), entry.page(), ""))
                .toList();
        return new ContentsBlock(title, levels, leading);
    }

    /** The same with a page for each entry. */
    ContentsBlock on(List<Integer> pages) {
        List<Entry> paged = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            paged.add(new Entry(entry.level(), entry.label(), entry.text(), pages.get(i), entry.to()));
        }
        return new ContentsBlock(title, levels, paged);
    }

    @Override
    public <R> R accept(Block.Visitor<R> visitor) {
        return visitor.contents(this);
    }
}
