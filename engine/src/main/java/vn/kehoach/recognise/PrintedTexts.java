package vn.kehoach.recognise;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.document.Block;
import vn.kehoach.document.ContentsBlock;
import vn.kehoach.document.HeadCell;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;

/** The texts of a block that come from its plan: no numbering marks, no words that only the form brings. */
final class PrintedTexts implements Block.Visitor<Stream<Line>> {
    @Override
    public Stream<Line> letterhead(Block.Letterhead letterhead) {
        return Stream.of(
                        letterhead.governing().stream(),
                        letterhead.issuer().stream(),
                        letterhead.number().stream(),
                        letterhead.placeAndDate().stream())
                .flatMap(lines -> lines);
    }

    @Override
    public Stream<Line> title(Block.Title title) {
        return Stream.concat(Stream.of(title.type(), title.summary()), title.reference().stream());
    }

    @Override
    public Stream<Line> heading(Block.Heading heading) {
        return Stream.of(new Line(text(heading.text()), heading.from()));
    }

    @Override
    public Stream<Line> paragraph(Block.Paragraph paragraph) {
        return Stream.of(new Line(text(paragraph.text()), paragraph.from()));
    }

    @Override
    public Stream<Line> table(Block.DataTable table) {
        Stream<List<Run>> head = table.head().stream().flatMap(List::stream).map(HeadCell::text);
        return Stream.concat(head, table.rows().stream().flatMap(List::stream))
                .map(cell -> new Line(text(cell), table.from()));
    }

    @Override
    public Stream<Line> annexTitle(Block.AnnexTitle title) {
        return Stream.of(title.label(), title.title(), title.reference());
    }

    @Override
    public Stream<Line> closing(Block.Closing closing) {
        return Stream.of(
                        closing.recipients().stream(),
                        closing.above().stream(),
                        closing.secondPosts().stream(),
                        Stream.of(closing.signer()))
                .flatMap(lines -> lines);
    }

    /** Readers pass over it: its words are those of the headings. */
    @Override
    public Stream<Line> contents(ContentsBlock contents) {
        return Stream.empty();
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
