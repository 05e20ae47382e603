package vn.kehoach.pdf;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.kehoach.document.Block;
import vn.kehoach.document.ContentsBlock;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;
import vn.kehoach.document.Stamps;

/** Collects the characters of a document that the font lacks. */
final class MissingCharacters implements Block.Visitor<Void> {
    private final SortedSet<Integer> codePoints = new TreeSet<>();

    /** Unicode code points. */
    SortedSet<Integer> codePoints() {
        return codePoints;
    }

    @Override
    public Void letterhead(Block.Letterhead letterhead) {
        look(letterhead.stamps());
        letterhead.governing().forEach(this::look);
        letterhead.issuer().forEach(this::look);
        letterhead.number().ifPresent(this::look);
        look(letterhead.nation());
        letterhead.motto().ifPresent(this::look);
        letterhead.placeAndDate().ifPresent(this::look);
        return null;
    }

    private void look(Stamps stamps) {
        stamps.circulation().ifPresent(this::look);
        stamps.secrecy().ifPresent(this::look);
        stamps.urgency().ifPresent(this::look);
        stamps.draft().ifPresent(this::look);
    }

    @Override
    public Void title(Block.Title title) {
        look(title.type());
        look(title.summary());
        title.reference().ifPresent(this::look);
        return null;
    }

    @Override
    public Void heading(Block.Heading heading) {
        look(heading.label());
        look(heading.text());
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        look(paragraph.label());
        look(paragraph.text());
        return null;
    }

    @Override
    public Void table(Block.DataTable table) {
        table.head().forEach(row -> row.forEach(cell -> look(cell.text())));
        table.rows().forEach(row -> row.forEach(this::look));
        return null;
    }

    @Override
    public Void annexTitle(Block.AnnexTitle title) {
        look(title.label());
        look(title.title());
        look(title.reference());
        return null;
    }

    @Override
    public Void closing(Block.Closing closing) {
        look(closing.label());
        closing.recipients().forEach(this::look);
        closing.above().forEach(this::look);
        closing.secondPosts().forEach(this::look);
        look(closing.signer());
        return null;
    }

    @Override
    public Void contents(ContentsBlock contents) {
        look(contents.title());
        return null;
    }

    private void look(List<Run> runs) {
        runs.forEach(run -> look(run.text()));
        runs.forEach(run -> run.note().ifPresent(note -> look(note.text())));
    }

    void look(Line line) {
        look(line.text());
    }

    private void look(String text) {
        Typeface typeface = Typeface.of(Face.REGULAR);
        StyledText.normal(text)
                .codePoints()
                .filter(c -> c > Character.MAX_VALUE || !typeface.has((char) c))
                .forEach(codePoints::add);
    }
}
