package vn.kehoach.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;

/** Takes a document apart into passages, from top to bottom. */
final class Passages implements Block.Visitor<Void> {
    private final List<Passage> passages = new ArrayList<>();
    /** The headings above, by level from 1. */
    private final List<String> above = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(Document document) {
        Passages passages = new Passages();
        document.blocks().forEach(block -> block.accept(passages));
        return List.copyOf(passages.passages);
    }

    @Override
    public Void letterhead(Block.Letterhead head) {
        Stream.of(head.governing().stream(), head.issuer().stream(), Stream.of(head.number(), head.placeAndDate()))
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
        String words = words(heading.text());
        passages.add(new Passage(look, heading.label(), words, heading.from(), above));
        above.add((heading.label() + " " + words).strip());
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        passages.add(new Passage(
                Passage.Look.PARAGRAPH, paragraph.label(), words(paragraph.text()), paragraph.from(), above));
        return null;
    }

    @Override
    public Void table(Block.DataTable table) {
        if (!table.columns().isEmpty()) {
            row(table.columns(), table.from() + "/columns");
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i), table.from() + "/rows/" + i);
        }
        return null;
    }

    private void row(List<List<Run>> cells, String from) {
        String text = cells.stream().map(Passages::words).collect(Collectors.joining(" | "));
        passages.add(new Passage(Passage.Look.ROW, "", text, from, above));
    }

    @Override
    public Void closing(Block.Closing closing) {
        above.clear();
        Stream.of(closing.recipients(), closing.authority(), closing.posts(), List.of(closing.signer()))
                .flatMap(List::stream)
                .forEach(line -> add(Passage.Look.CLOSING, line));
        return null;
    }

    private void add(Passage.Look look, Line line) {
        if (!line.text().isBlank()) {
            passages.add(new Passage(look, "", line.text(), line.from(), above));
        }
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
