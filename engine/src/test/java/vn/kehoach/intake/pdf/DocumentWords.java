package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.kehoach.document.Block;
import vn.kehoach.document.ContentsBlock;
import vn.kehoach.document.Document;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;

/** The words of a document as a reader sees them on paper, paragraph by paragraph. */
final class DocumentWords implements Block.Visitor<Void> {
    private final List<String> words = new ArrayList<>();

    static List<String> of(Document document) {
        DocumentWords all = new DocumentWords();
        document.blocks().forEach(block -> block.accept(all));
        return all.words;
    }

    @Override
    public Void letterhead(Block.Letterhead head) {
        head.governing().forEach(this::add);
        head.issuer().forEach(this::add);
        head.star().ifPresent(this::add);
        head.number().ifPresent(this::add);
        add(head.nation());
        head.motto().ifPresent(this::add);
        head.placeAndDate().ifPresent(this::add);
        return null;
    }

    @Override
    public Void title(Block.Title title) {
        add(title.type());
        add(title.summary());
        title.separator().ifPresent(this::add);
        return null;
    }

    @Override
    public Void heading(Block.Heading heading) {
        String text = heading.label() + " " + text(heading.text());
        add(heading.level() == 1 ? text.toUpperCase(Locale.ROOT) : text);
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        add(paragraph.label() + " " + text(paragraph.text()));
        return null;
    }

    @Override
    public Void table(Block.DataTable table) {
        table.columns().forEach(cell -> add(text(cell)));
        table.rows().forEach(row -> row.forEach(cell -> add(text(cell))));
        return null;
    }

    @Override
    public Void annexTitle(Block.AnnexTitle title) {
        add(title.label());
        add(title.title());
        add(title.reference());
        return null;
    }

    @Override
    public Void contents(ContentsBlock contents) {
        return null;
    }

    @Override
    public Void closing(Block.Closing closing) {
        add(closing.label());
        closing.recipients().forEach(this::add);
        closing.above().forEach(this::add);
        closing.secondPosts().forEach(this::add);
        add(closing.signer());
        return null;
    }

    private void add(Line line) {
        add(line.text());
    }

    /** Room left for what is filled in by hand reads as one blank. */
    private void add(String text) {
        String read = text.replaceAll("[\\s\u00a0]+", " ").strip();
        if (!read.isEmpty()) {
            words.add(read);
        }
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
