package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.document.Block;
import vn.kehoach.document.ContentsBlock;
import vn.kehoach.document.Document;
import vn.kehoach.document.HeadCell;
import vn.kehoach.document.Line;
import vn.kehoach.document.PageSequence;
import vn.kehoach.document.Run;

/** Every paragraph, line and cell that a document prints, in the order in which a DOCX of it is read. */
final class PrintedParts implements Block.Visitor<Void> {
    private final List<Printed> parts = new ArrayList<>();
    /** What has a place of its own on paper and hangs on the title in the file. */
    private Optional<Line> circulation = Optional.empty();

    private Optional<Line> foot = Optional.empty();

    private PrintedParts() {}

    static List<Printed> of(Document document) {
        PrintedParts all = new PrintedParts();
        for (PageSequence pages : document.sequences()) {
            all.foot = pages.foot();
            pages.blocks().forEach(block -> block.accept(all));
        }
        document.notes().forEach(note -> all.part("", "", words(note.text())));
        return List.copyOf(all.parts);
    }

    @Override
    public Void letterhead(Block.Letterhead head) {
        circulation = head.stamps().circulation();
        head.governing().forEach(this::line);
        head.issuer().forEach(this::line);
        head.star().ifPresent(star -> part("", "", star));
        part("", "", head.nation());
        head.motto().ifPresent(motto -> part("", "", motto));
        head.number().ifPresent(this::line);
        head.stamps().secrecy().ifPresent(this::line);
        head.stamps().urgency().ifPresent(this::line);
        head.stamps().draft().ifPresent(mark -> part("", "", mark));
        head.placeAndDate().ifPresent(this::line);
        return null;
    }

    @Override
    public Void title(Block.Title title) {
        circulation.ifPresent(this::line);
        foot.ifPresent(this::line);
        circulation = Optional.empty();
        foot = Optional.empty();
        line(title.type());
        line(title.summary());
        title.separator().ifPresent(separator -> part("", "", separator));
        title.reference().ifPresent(this::line);
        return null;
    }

    @Override
    public Void heading(Block.Heading heading) {
        part(heading.from(), heading.label(), words(heading.text()));
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        part(paragraph.from(), paragraph.label(), words(paragraph.text()));
        return null;
    }

    @Override
    public Void table(Block.DataTable table) {
        for (List<HeadCell> row : table.head()) {
            row.forEach(cell -> part(table.look().partOf(table.from(), cell), "", words(cell.text())));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<List<Run>> cells = table.rows().get(row);
            for (int i = 0; i < cells.size(); i++) {
                part(table.partOf(row, i), "", words(cells.get(i)));
            }
        }
        return null;
    }

    @Override
    public Void annexTitle(Block.AnnexTitle title) {
        line(title.label());
        line(title.title());
        line(title.reference());
        return null;
    }

    @Override
    public Void closing(Block.Closing closing) {
        part("", "", closing.label());
        closing.recipients().forEach(line -> part(line.from(), "-", line.text().replaceFirst("^- ", "")));
        closing.above().forEach(this::line);
        closing.secondPosts().forEach(this::line);
        line(closing.signer());
        return null;
    }

    /** Readers pass over it. */
    @Override
    public Void contents(ContentsBlock contents) {
        return null;
    }

    private void line(Line line) {
        part(line.from(), "", line.text());
    }

    private void part(String from, String label, String words) {
        String tidy = Prose.tidy(words);
        if (!tidy.isEmpty()) {
            parts.add(new Printed(from, label, tidy));
        }
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
