package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.ContentsBlock;
import vn.kehoach.document.Document;
import vn.kehoach.document.Form;
import vn.kehoach.document.Images;
import vn.kehoach.document.PageSequence;
import vn.kehoach.document.Run;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.Together;

/** Turns the blocks of a document into flows. */
final class DocumentLayout implements Block.Visitor<Void> {
    private final Form form;
    private final Measures measures;
    private final boolean draft;
    private final boolean issued;
    private final Images images;
    private final List<Flow> flows = new ArrayList<>();
    private final Structure structure;
    private final Points points;
    private final double aboveHead;
    private boolean beforeClosing;

    /** A layout; {@code issued} says whether it has fields: drafts and annexes have none, and no images (ND30-DS-5). */
    private DocumentLayout(
            PageSequence sequence, Document document, boolean issued, Images images, Structure structure) {
        this.form = sequence.on(document.form());
        this.structure = structure;
        this.points = new Points(structure);
        this.draft = document.info().draft();
        this.issued = issued;
        this.images = images;
        this.measures = Measures.of(form.page());
        this.aboveHead = sequence.beginsWithHair() ? Column.HAIR : 0;
    }

    /** Lays a document out on pages. */
    static PageLayout of(Document document) {
        List<PageLayout.Page> pages = new ArrayList<>();
        List<PageLayout.Bookmark> bookmarks = new ArrayList<>();
        Structure structure = new Structure();
        for (PageSequence sequence : document.sequences()) {
            boolean issued = pages.isEmpty() && document.isIssued();
            DocumentLayout layout = new DocumentLayout(sequence, document, issued, document.images(), structure);
            Optional<Strip> head = pages.isEmpty() ? layout.head(document) : Optional.empty();
            layout.blocks(sequence.blocks());
            PageLayout laid = new Paginator(layout.measures, layout.form, pages.size(), structure)
                    .withHead(head)
                    .withFoot(sequence.foot())
                    .pages(layout.flows);
            pages.addAll(laid.pages());
            bookmarks.addAll(laid.bookmarks());
        }
        return new PageLayout(pages, bookmarks, structure.elements());
    }

    /** The numbers of the pages on which the headings stand, each in its run of pages, in the order of the document. */
    static List<Integer> pagesOfHeadings(Document document) {
        List<Integer> numbers = new ArrayList<>();
        for (PageSequence sequence : document.sequences()) {
            Structure structure = new Structure();
            DocumentLayout layout = new DocumentLayout(sequence, document, false, Images.NONE, structure);
            layout.blocks(sequence.blocks());
            new Paginator(layout.measures, layout.form, 0, structure)
                    .withFoot(sequence.foot())
                    .pages(layout.flows)
                    .bookmarks()
                    .forEach(bookmark -> numbers.add(bookmark.page() + 1));
        }
        return numbers;
    }

    private Optional<Strip> head(Document document) {
        return document.apart().filter(apart -> !draft).map(apart -> new SigningTextLayout(form, measures, structure)
                .strip(apart));
    }

    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            beforeClosing = Together.staysWithNext(blocks, i);
            blocks.get(i).accept(this);
        }
    }

    @Override
    public Void letterhead(Block.Letterhead letterhead) {
        flows.add(new LetterheadLayout(form, measures, structure, issued, aboveHead).flow(letterhead));
        return null;
    }

    @Override
    public Void title(Block.Title title) {
        Style type = form.style(StyleName.TYPE);
        Style summary = form.style(StyleName.SUMMARY);
        Column column = new Column(measures.left(), measures.textWidth());
        int element = structure.heading(1);
        column.add(StyledText.of(type, title.type().text()).as(element).goingOn());
        column.add(StyledText.of(summary, title.summary().text()).as(element));
        if (title.reference().isEmpty()) {
            column.rule(summary);
        } else {
            Style reference = form.style(StyleName.ANNEX_REFERENCE);
            // The room below trích yếu is that of its rule, which is drawn here.
            column.down(-summary.after().orElse(0.0))
                    .add(StyledText.of(reference, title.reference().get().text())
                            .as(structure.add(Role.P)))
                    .rule(reference);
        }
        title.separator().ifPresent(separator -> column.add(form.style(StyleName.SEPARATOR), separator));
        flows.add(new Flow(List.of(column.strip()), 0, 0, Flow.Keep.WHOLE, Optional.empty(), Optional.empty()));
        return null;
    }

    @Override
    public Void heading(Block.Heading heading) {
        points.end();
        StyledText text = StyledText.of(form.style(heading.style()), heading.label(), runs(heading.text()))
                .as(structure.heading(heading.level() + 1));
        Flow.Keep keep = keep(heading.style(), heading.label(), heading.text());
        flows.add(flow(text, keep, Optional.of(new Flow.Heading(heading.level(), text.toString()))));
        return null;
    }

    /** The signature never stands alone on a page: the end of the last paragraph comes along. */
    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        StyledText text = StyledText.of(form.style(paragraph.style()), paragraph.label(), runs(paragraph.text()));
        points.next(paragraph.label())
                .ifPresentOrElse(point -> text.as(point, paragraph.label().length()), () -> {
                    points.end();
                    text.as(structure.add(Role.P));
                });
        boolean kept = paragraph.keepWithNext() || text.style().keepWithNext() || beforeClosing;
        Flow.Keep keep = kept ? keep(paragraph.style(), paragraph.label(), paragraph.text()) : Flow.Keep.NOTHING;
        flows.add(flow(text, keep, Optional.empty()));
        return null;
    }

    @Override
    public Void table(Block.DataTable table) {
        points.end();
        flows.addAll(new TableLayout(form, measures, structure, this::runs).flows(table, beforeClosing));
        return null;
    }

    @Override
    public Void annexTitle(Block.AnnexTitle title) {
        Column column = new Column(measures.left(), measures.textWidth());
        int element = structure.heading(1);
        column.add(
                StyledText.of(form.style(StyleName.ANNEX_LABEL), title.label().text())
                        .as(element)
                        .goingOn());
        column.add(
                StyledText.of(form.style(StyleName.ANNEX_TITLE), title.title().text())
                        .as(element));
        Style reference = form.style(StyleName.ANNEX_REFERENCE);
        column.add(StyledText.of(reference, title.reference().text()).as(structure.add(Role.P)))
                .rule(reference);
        String name = title.label().text() + ". " + title.title().text();
        flows.add(new Flow(
                List.of(column.strip()),
                0,
                0,
                Flow.Keep.WHOLE,
                Optional.of(new Flow.Heading(1, name)),
                Optional.empty()));
        return null;
    }

    @Override
    public Void closing(Block.Closing closing) {
        flows.addAll(new ClosingLayout(form, measures, structure, issued, images).flows(closing));
        return null;
    }

    @Override
    public Void contents(ContentsBlock contents) {
        flows.addAll(new ContentsLayout(form, measures, structure).flows(contents));
        return null;
    }

    /** Only a draft shows what is still to be filled in. */
    private List<Run> runs(List<Run> text) {
        return draft ? text : text.stream().map(Run::done).toList();
    }

    /** What stays with what follows: all of a short paragraph, the end of a long one. */
    private Flow.Keep keep(StyleName name, String label, List<Run> text) {
        return Together.movesWhole(form, name, label, text) ? Flow.Keep.WHOLE : Flow.Keep.END;
    }

    private Flow flow(StyledText text, Flow.Keep keep, Optional<Flow.Heading> heading) {
        Style style = text.style();
        List<Strip> strips = Column.strips(text, measures.left(), measures.textWidth());
        return new Flow(strips, style.before().orElse(0.0), style.after().orElse(0.0), keep, heading, Optional.empty());
    }
}
