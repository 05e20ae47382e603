package vn.kehoach.docx;

import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Apart;
import vn.kehoach.document.Block;
import vn.kehoach.document.ColumnEdges;
import vn.kehoach.document.ContentsBlock;
import vn.kehoach.document.Document;
import vn.kehoach.document.Foot;
import vn.kehoach.document.Form;
import vn.kehoach.document.HeadCell;
import vn.kehoach.document.Images;
import vn.kehoach.document.Line;
import vn.kehoach.document.PageSequence;
import vn.kehoach.document.Run;
import vn.kehoach.document.SigningText;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.Together;

/** Writes the text of one document: its blocks from top to bottom, then the page. */
final class BodyWriter implements Block.Visitor<Void> {
    /** A plan of fourteen pages is about this long. */
    private static final int CAPACITY = 1 << 16;

    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Document document;
    private final Skeleton skeleton;
    private final Xml xml;
    private final Controls controls;
    private final Anchors anchors;
    private final AutomaticLabels labels;
    private Form form;
    private Paragraphs paragraphs;
    private boolean beforeClosing;
    /** Only the document itself shows images, not what is attached to it (ND30-DS-5). */
    private boolean signed;

    private Optional<Line> circulation = Optional.empty();
    private Optional<Line> foot = Optional.empty();
    private Optional<Line> signing;

    /** The skeleton has the relations under which the document finds its header and its pictures. */
    BodyWriter(Document document, Skeleton skeleton, Anchors anchors, AutomaticLabels labels) {
        this.document = document;
        this.anchors = anchors;
        this.labels = labels;
        this.form = document.form();
        this.skeleton = skeleton;
        this.signing = document.apart()
                .flatMap(Apart::text)
                .filter(SigningText::isWhole)
                .map(SigningText::line);
        this.xml = opened(document.attachment().isPresent());
        this.controls = new Controls(xml, document.attachment().isPresent());
        on(form);
    }

    byte[] write() {
        xml.open("w:body");
        List<PageSequence> sequences = document.sequences();
        for (int i = 0; i < sequences.size(); i++) {
            PageSequence sequence = sequences.get(i);
            on(sequence.on(document.form()));
            foot = sequence.foot();
            signed = i == 0 && document.isIssued();
            if (sequence.beginsWithHair()) {
                paragraphs.empty(StyleIds.END, false);
            }
            blocks(sequence.blocks());
            if (i < sequences.size() - 1) {
                paragraphs.last(this::section);
            }
        }
        section();
        return xml.close("w:body").close("w:document").bytes();
    }

    /** Writes from here on as the pages have the form. */
    private void on(Form pages) {
        form = pages;
        paragraphs = new Paragraphs(xml, form, document.info().draft(), controls, anchors, labels);
    }

    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            beforeClosing = Together.staysWithNext(blocks, i);
            blocks.get(i).accept(this);
        }
    }

    /** A document's text up to its body. Programs that do not know how controls are shown pass over it. */
    static Xml opened(boolean withControls) {
        Xml xml = new Xml(CAPACITY);
        return withControls
                ? xml.open(
                        "w:document",
                        "xmlns:w",
                        MAIN,
                        "xmlns:r",
                        RELATIONS,
                        "xmlns:mc",
                        COMPATIBILITY,
                        "xmlns:w15",
                        Controls.NAMESPACE,
                        "mc:Ignorable",
                        "w15")
                : xml.open("w:document", "xmlns:w", MAIN, "xmlns:r", RELATIONS);
    }

    @Override
    public Void letterhead(Block.Letterhead letterhead) {
        circulation = letterhead.stamps().circulation();
        new HeadWriter(xml, form, paragraphs).write(letterhead);
        return null;
    }

    @Override
    public Void title(Block.Title title) {
        placed();
        title(StyleName.TYPE, title.type());
        title(StyleName.SUMMARY, title.summary());
        double width = form.page().textWidth();
        if (title.reference().isEmpty()) {
            paragraphs.rule(StyleName.SUMMARY, List.of(title.summary().text()), width);
        } else {
            title.reference().ifPresent(reference -> {
                title(StyleName.ANNEX_REFERENCE, reference);
                paragraphs.rule(StyleName.ANNEX_REFERENCE, List.of(reference.text()), width);
            });
        }
        title.separator().ifPresent(separator -> paragraphs.line(StyleName.SEPARATOR, separator, false));
        return null;
    }

    /** What has a place of its own on the first page; it hangs on the first paragraph that is in no table. */
    private void placed() {
        Form.Page page = form.page();
        Form.Columns head = form.head();
        circulation.ifPresent(line -> {
            double width = form.frameInMargin(form.style(StyleName.CIRCULATION), line.text());
            double left = page.left() + head.left() + (head.right() - width) / 2;
            paragraphs.placed(StyleName.CIRCULATION, line, new Placing(left, page.header(), width));
        });
        foot.ifPresent(line -> {
            double top = page.height() - page.bottom() - Lengths.pointsInMm(Foot.height(form, line));
            paragraphs.placed(StyleName.CONTACT, line, new Placing(page.left(), top, page.textWidth()));
        });
        signing.ifPresent(line -> {
            double left = page.width() - page.right() - head.right();
            paragraphs.placed(StyleName.SIGNING_TIME, line, new Placing(left, page.header(), head.right()));
        });
        circulation = Optional.empty();
        foot = Optional.empty();
        signing = Optional.empty();
    }

    private void title(StyleName style, Line line) {
        controls.around(line.from(), () -> paragraphs.line(style, line.text(), false));
    }

    @Override
    public Void heading(Block.Heading heading) {
        around(heading.from(), heading.text(), () -> paragraphs.heading(heading));
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        boolean keep = paragraph.keepWithNext() || beforeClosing;
        around(paragraph.from(), paragraph.text(), () -> paragraphs.paragraph(paragraph, keep));
        return null;
    }

    /**
     * Writes a paragraph in a control. LibreOffice (7.4) takes paragraphs with links or notes apart that stand in a control, and does not
     * read the looks of their text: theirs is inside, before the first link or note.
     */
    private void around(String from, List<Run> text, Runnable paragraph) {
        controls.around(TextRuns.isPlain(text) ? from : "", paragraph);
    }

    @Override
    public Void table(Block.DataTable table) {
        controls.around(table.from(), () -> grid(table));
        paragraphs.empty(StyleIds.TABLE_END, beforeClosing);
        return null;
    }

    private void grid(Block.DataTable table) {
        Grid grid = new Grid(xml, form.table(), ColumnEdges.of(form, table));
        List<List<HeadCell>> head = table.head();
        for (List<HeadCell> row : head) {
            grid.head(row, cell -> paragraphs.paragraph(StyleName.TABLE_HEADER, "", cell.text(), false));
        }
        int last = table.rows().size() - 1;
        for (int row = 0; row <= last; row++) {
            List<List<Run>> cells = table.rows().get(row);
            boolean keep = beforeClosing && row == last;
            grid.row(i -> paragraphs.cell(StyleName.TABLE_CELL, table.look().align(i), cells.get(i), keep));
        }
        grid.close();
    }

    @Override
    public Void annexTitle(Block.AnnexTitle title) {
        placed();
        paragraphs.heading(new Block.Heading(
                1,
                StyleName.ANNEX_LABEL,
                "",
                List.of(Run.of(title.label().text())),
                title.label().from()));
        paragraph(new Block.Paragraph(
                StyleName.ANNEX_TITLE,
                "",
                List.of(Run.of(title.title().text())),
                true,
                title.title().from()));
        paragraphs.line(StyleName.ANNEX_REFERENCE, title.reference().text(), false);
        paragraphs.rule(
                StyleName.ANNEX_REFERENCE,
                List.of(title.reference().text()),
                form.page().textWidth());
        return null;
    }

    @Override
    public Void closing(Block.Closing closing) {
        boolean shows = signed && closing.post().isPresent();
        List<Images.Placed> images = shows ? document.images().placed(form) : List.of();
        new ClosingWriter(xml, form, paragraphs, new Pictures(xml, skeleton.pictures()), images).write(closing);
        return null;
    }

    @Override
    public Void contents(ContentsBlock contents) {
        new ContentsWriter(xml, paragraphs, anchors).write(contents);
        return null;
    }

    private void section() {
        Form.Page page = form.page();
        xml.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", skeleton.header());
        if (page.width() > page.height()) {
            xml.empty("w:pgSz", "w:w", twips(page.width()), "w:h", twips(page.height()), "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", twips(page.width()), "w:h", twips(page.height()));
        }
        xml.empty(
                "w:pgMar",
                "w:top",
                twips(page.top()),
                "w:right",
                twips(page.right()),
                "w:bottom",
                twips(page.bottom()),
                "w:left",
                twips(page.left()),
                "w:header",
                twips(page.header()),
                "w:footer",
                twips(page.header()),
                "w:gutter",
                "0");
        xml.empty("w:pgNumType", "w:fmt", "decimal", "w:start", "1");
        // The first page has a header of its own, and there is none: no number on it (ND30-PG-16).
        xml.empty("w:titlePg").close("w:sectPr");
    }

    private static String twips(double mm) {
        return Long.toString(Lengths.mm(mm));
    }
}
