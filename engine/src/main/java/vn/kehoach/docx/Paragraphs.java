package vn.kehoach.docx;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.kehoach.document.Block;
import vn.kehoach.document.ContentsBlock;
import vn.kehoach.document.Foot;
import vn.kehoach.document.Form;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.Together;

/** Writes paragraphs. What a style says is not said again. */
final class Paragraphs {
    private final Xml xml;
    private final Form form;
    private final Controls controls;
    private final Anchors anchors;
    private final AutomaticLabels labels;
    private final TextRuns runs;

    Paragraphs(Xml xml, Form form, boolean draft, Controls controls, Anchors anchors, AutomaticLabels labels) {
        this.xml = xml;
        this.form = form;
        this.controls = controls;
        this.anchors = anchors;
        this.labels = labels;
        this.runs = new TextRuns(xml, draft, controls, anchors);
    }

    /** A paragraph of one look. */
    void line(StyleName style, String text, boolean keepWithNext) {
        paragraph(style, "", List.of(Run.of(text)), keepWithNext);
    }

    /**
     * A paragraph of one look, in a table. The control is inside it: Word wants a cell to end with a paragraph, and shows words
     * of its own in a control without any.
     */
    void line(StyleName style, Line line, boolean keepWithNext) {
        List<Run> text = List.of(Run.of(line.text()));
        String from = line.text().isEmpty() ? "" : line.from();
        start(style, "", text, keepWithNext);
        controls.around(from, () -> runs.write(form.style(style), "", text));
        end();
    }

    /** A mark, a space and text; the mark is text too, because no word processor counts in Vietnamese letters. */
    void paragraph(StyleName style, String label, List<Run> text, boolean keepWithNext) {
        start(style, label, text, keepWithNext);
        runs.write(form.style(style), label, text);
        end();
    }

    /** A paragraph of a cell of data, whose lines may stand otherwise than the style says. */
    void cell(StyleName style, Optional<Style.Align> align, List<Run> text, boolean keepWithNext) {
        open(style, "", text, keepWithNext);
        align.filter(own -> own != form.style(style).align())
                .ifPresent(own -> xml.empty("w:jc", "w:val", StyleSheet.word(own)));
        xml.close("w:pPr");
        runs.write(form.style(style), "", text);
        end();
    }

    /** The same of the body, kept with what follows or not; its mark is Word's own where the document wants that. */
    void paragraph(Block.Paragraph paragraph, boolean keepWithNext) {
        StyleName style = paragraph.style();
        open(style, paragraph.label(), paragraph.text(), keepWithNext);
        String label = counted(style, paragraph.label(), paragraph.from());
        xml.close("w:pPr");
        marked(style, label, paragraph.text(), paragraph.from());
        end();
    }

    private void marked(StyleName style, String label, List<Run> text, String from) {
        anchors.around(xml, from, () -> runs.marked(form.style(style), label, text, from));
    }

    /**
     * Says as what Word counts a paragraph; what is left to be written is the mark where it cannot. The indent is said again, because a
     * level of a list has one too, which would come before the style's.
     */
    private String counted(StyleName style, String label, String from) {
        Optional<NumberedList.Place> place = labels.next(label, from);
        if (place.isEmpty()) {
            return label;
        }
        xml.open("w:numPr")
                .empty("w:ilvl", "w:val", Integer.toString(place.get().level()))
                .empty("w:numId", "w:val", Integer.toString(place.get().list()))
                .close("w:numPr");
        Style look = form.style(style);
        String left = Long.toString(Lengths.mm(look.left().orElse(0.0)));
        String firstLine = Long.toString(Lengths.mm(look.firstLine().orElse(0.0)));
        xml.empty("w:ind", "w:left", left, "w:firstLine", firstLine);
        return "";
    }

    private void start(StyleName style, String label, List<Run> text, boolean keepWithNext) {
        open(style, label, text, keepWithNext);
        xml.close("w:pPr");
    }

    private void open(StyleName style, String label, List<Run> text, boolean keepWithNext) {
        start(StyleIds.of(style));
        boolean byStyle = form.style(style).keepWithNext();
        keepNext((keepWithNext || byStyle) && Together.movesWhole(form, style, label, text), byStyle);
    }

    private void end() {
        xml.close("w:p");
    }

    /** As {@link #paragraph}, and a place in the outline. */
    void heading(Block.Heading heading) {
        int level = heading.level();
        StyleName style = heading.style();
        String label = heading.label();
        List<Run> text = heading.text();
        boolean deeper = style == StyleName.CLAUSE_HEADING && level > 2;
        int own = style == StyleName.SECTION ? 1 : style == StyleName.CLAUSE_HEADING ? 2 : 0;
        String id = deeper ? StyleIds.heading(Math.min(level, StyleIds.DEEPEST_HEADING)) : StyleIds.of(style);
        start(id);
        keepNext(
                Together.movesWhole(form, style, label, text), form.style(style).keepWithNext());
        String written = counted(style, label, heading.from());
        if (!deeper && level != own) {
            xml.empty("w:outlineLvl", "w:val", Integer.toString(level - 1));
        }
        xml.close("w:pPr");
        marked(style, written, text, heading.from());
        end();
    }

    /**
     * The line drawn under a component, centred under the longest line of its text; nothing where the form draws none.
     *
     * @param texts paragraphs of the component
     * @param width of the column, mm
     */
    void rule(StyleName name, List<String> texts, double width) {
        Style style = form.style(name);
        style.rule().ifPresent(rule -> {
            List<String> printed =
                    texts.stream().map(text -> TextRuns.printed(style, text)).toList();
            long column = Lengths.mm(width);
            double longest = new LineWidths(style, Lengths.toPoints(column)).longest(printed);
            String indent = Long.toString(Math.round((column - Lengths.points(longest * rule.length())) / 2.0));
            start(StyleIds.rule(name));
            xml.empty("w:ind", "w:left", indent, "w:right", indent, "w:firstLine", "0");
            xml.close("w:pPr").close("w:p");
        });
    }

    /** A paragraph with runs before and behind its text, and around both what leads to a place. */
    void entry(
            ContentsBlock.Entry entry,
            Runnable before,
            UnaryOperator<Runnable> around,
            Runnable number,
            Runnable behind) {
        start(StyleIds.of(entry.style()));
        xml.close("w:pPr");
        before.run();
        around.apply(() -> {
                    runs.write(form.style(entry.style()), entry.label(), entry.text());
                    number.run();
                })
                .run();
        behind.run();
        end();
    }

    /** A paragraph without text. */
    void empty(String styleId, boolean keepWithNext) {
        start(styleId);
        keepNext(keepWithNext, false);
        xml.close("w:pPr").close("w:p");
    }

    /** A paragraph of what is no text. */
    void around(String styleId, Runnable content) {
        start(styleId);
        xml.close("w:pPr");
        content.run();
        end();
    }

    /**
     * A mark in the middle of a column, in a frame where its style has one.
     *
     * @param width of the frame, mm; 0: as wide as the mark needs
     * @param column width, mm
     */
    void stamp(StyleName name, Line line, double width, double column) {
        Style style = form.style(name);
        start(StyleIds.of(name));
        if (style.frame().isPresent()) {
            double frame = width == 0 ? style.frameWidth(line.text()) : width;
            String indent = Long.toString(Lengths.mm((column - frame) / 2));
            xml.empty("w:ind", "w:left", indent, "w:right", indent, "w:firstLine", "0");
        }
        xml.close("w:pPr");
        controls.around(line.from(), () -> runs.write(style, "", List.of(Run.of(line.text()))));
        end();
    }

    /** A paragraph with a place of its own, around which the text flows. */
    void placed(StyleName style, Line line, Placing place) {
        start(StyleIds.of(style));
        xml.empty(
                "w:framePr",
                "w:w",
                Long.toString(Lengths.mm(place.width())),
                "w:hSpace",
                "0",
                "w:wrap",
                "around",
                "w:vAnchor",
                "page",
                "w:hAnchor",
                "page",
                "w:x",
                Long.toString(Lengths.mm(place.left())),
                "w:y",
                Long.toString(Lengths.mm(place.top())));
        if (style == StyleName.CONTACT) {
            xml.open("w:pBdr");
            xml.empty(
                    "w:top",
                    "w:val",
                    "single",
                    "w:sz",
                    Long.toString(Lengths.eighths(Foot.RULE)),
                    "w:space",
                    Long.toString(Math.round(Foot.GAP)),
                    "w:color",
                    "000000");
            xml.close("w:pBdr");
        }
        xml.close("w:pPr");
        controls.around(line.from(), () -> runs.write(form.style(style), "", List.of(Run.of(line.text()))));
        end();
    }

    /** The paragraph with which a run of pages ends; the format keeps their layout in it. */
    void last(Runnable layout) {
        start(StyleIds.END);
        layout.run();
        xml.close("w:pPr").close("w:p");
    }

    private void start(String styleId) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styleId);
    }

    /** Word processors move a kept paragraph whole: a long one is not kept. */
    private void keepNext(boolean kept, boolean byStyle) {
        if (kept && !byStyle) {
            xml.empty("w:keepNext");
        } else if (byStyle && !kept) {
            xml.empty("w:keepNext", "w:val", "0");
        }
    }

    /** A footnote: its number, a space and its text. */
    void note(Run.Note note) {
        start(StyleName.FOOTNOTE, "", note.text(), false);
        runs.raised(() -> xml.empty("w:footnoteRef"));
        Style style = form.style(StyleName.FOOTNOTE);
        runs.run(style, Run.of(" "));
        runs.write(style, "", note.text());
        end();
    }

    /** What stands between the text of a page and its footnotes. */
    void separator(String sign) {
        start(StyleName.FOOTNOTE, "", List.of(), false);
        xml.open("w:r").empty(sign).close("w:r");
        end();
    }
}
