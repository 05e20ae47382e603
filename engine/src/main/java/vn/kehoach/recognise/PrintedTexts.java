package vn.kehoach.recognise;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.document.Block;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;

/** The texts of a block that come from its plan: no numbering marks, no words that only the form brings. */
final class PrintedTexts implements Block.Visitor<Stream<String>> {
    @Override
    public Stream<String> letterhead(Block.Letterhead letterhead) {
        return Stream.of(
                        letterhead.governing().stream(),
                        letterhead.issuer().stream(),
                        Stream.of(letterhead.number(), letterhead.placeAndDate()))
                .flatMap(lines -> lines)
                .map(Line::text);
    }

    @Override
    public Stream<String> title(Block.Title title) {
        return Stream.of(title.type().text(), title.summary().text());
    }

    @Override
    public Stream<String> heading(Block.Heading heading) {
        return Stream.of(text(heading.text()));
    }

    @Override
    public Stream<String> paragraph(Block.Paragraph paragraph) {
        return Stream.of(text(paragraph.text()));
    }

    @Override
    public Stream<String> table(Block.DataTable table) {
        return Stream.concat(Stream.of(table.columns()), table.rows().stream())
                .flatMap(List::stream)
                .map(PrintedTexts::text);
    }

    @Override
    public Stream<String> closing(Block.Closing closing) {
        return Stream.of(
                        closing.recipients().stream(),
                        closing.authority().stream(),
                        closing.posts().stream(),
                        Stream.of(closing.signer()))
                .flatMap(lines -> lines)
                .map(Line::text);
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
