package vn.kehoach.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.document.Block;
import vn.kehoach.document.ContentsBlock;
import vn.kehoach.document.Document;
import vn.kehoach.document.HeadCell;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;

/** Takes a document apart into passages, from top to bottom. */
final class Passages implements Block.Visitor<Void> {
    private final List<Passage> passages = new ArrayList<>();
    /** The headings above, by level from 1. */
    private final List<Block.Heading> above = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(Document document) {
        Passages passages = new Passages();
        document.blocks().forEach(block -> block.accept(passages));
        return List.copyOf(passages.passages);
    }

    @Override
    public Void letterhead(Block.Letterhead head) {
        Stream.of(
                        head.governing().stream(),
                        head.issuer().stream(),
                        head.number().stream(),
                        head.placeAndDate().stream())
                .flatMap(lines -> lines)
                .forEach(line -> add(Passage.Look.HEAD, line));
        return null;
    }

    @Override
    public Void title(Block.Title title) {
        add(Passage.Look.TITLE, title.type());
        add(Passage.Look.TITLE, title.summary());
        return null;
    }

    @Override
    public Void heading(Block.Heading heading) {
        while (above.size() >= heading.level()) {
            above.remove(above.size() - 1);
        }
        Passage.Look look = heading.level() == 1 ? Passage.Look.SECTION : Passage.Look.HEADING;
        add(look, heading.label(), words(heading.text()), heading.from());
        above.add(heading);
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        add(Passage.Look.PARAGRAPH, paragraph.label(), words(paragraph.text()), paragraph.from());
        return null;
    }

    @Override
    public Void table(Block.DataTable table) {
        for (List<HeadCell> head : table.head()) {
            row(head.stream().map(HeadCell::text).toList(), table.from() + "/columns");
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i), table.from() + "/rows/" + i);
        }
        return null;
    }

    @Override
    public Void annexTitle(Block.AnnexTitle title) {
        above.clear();
        add(Passage.Look.TITLE, title.label());
        add(Passage.Look.TITLE, title.title());
        return null;
    }

    private void row(List<List<Run>> cells, String from) {
        String text = cells.stream().map(Passages::words).collect(Collectors.joining(" | "));
        add(Passage.Look.ROW, "", text, from);
    }

    @Override
    public Void closing(Block.Closing closing) {
        above.clear();
        Stream.of(closing.recipients(), closing.above(), closing.secondPosts(), List.of(closing.signer()))
                .flatMap(List::stream)
                .forEach(line -> add(Passage.Look.CLOSING, line));
        return null;
    }

    /** Its words are those of the headings. */
    @Override
    public Void contents(ContentsBlock contents) {
        return null;
    }

    private void add(Passage.Look look, Line line) {
        if (!line.text().isBlank()) {
            add(look, "", line.text(), line.from());
        }
    }

    private void add(Passage.Look look, String label, String text, String from) {
        List<String> headings = above.stream()
                .filter(heading -> isAbove(heading, from))
                .map(heading -> (heading.label() + " " + words(heading.text())).strip())
                .toList();
        passages.add(new Passage(look, label, text, from, headings));
    }

    /** A point without a heading that follows one with a heading is not below that one. */
    private static boolean isAbove(Block.Heading heading, String from) {
        String holder = heading.from().substring(0, Math.max(0, heading.from().lastIndexOf('/')));
        return heading.level() == 1 || from.startsWith(holder + "/") || from.equals(holder);
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
