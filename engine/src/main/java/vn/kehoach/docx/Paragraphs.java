package vn.kehoach.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.kehoach.document.Block;
import vn.kehoach.document.Foot;
import vn.kehoach.document.Form;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.Together;

/**
 * Writes paragraphs. What a style says is not said again; capitals are written as such, not as small letters shown large,
 * so that they stay when the text is copied.
 */
final class Paragraphs {
    private final Xml xml;
    private final Form form;
    private final boolean draft;
    private final Controls controls;
    private final Anchors anchors;

    Paragraphs(Xml xml, Form form, boolean draft, Controls controls, Anchors anchors) {
        this.xml = xml;
        this.form = form;
        this.draft = draft;
        this.controls = controls;
        this.anchors = anchors;
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
        controls.around(from, () -> runs(form.style(style), "", text));
        end();
    }

    /** A mark, a space and text; the mark is text too, because no word processor counts in Vietnamese letters. */
    void paragraph(StyleName style, String label, List<Run> text, boolean keepWithNext) {
        start(style, label, text, keepWithNext);
        runs(form.style(style), label, text);
        end();
    }

    /** A paragraph of a cell of data, whose lines may stand otherwise than the style says. */
    void cell(StyleName style, Optional<Style.Align> align, List<Run> text, boolean keepWithNext) {
        open(style, "", text, keepWithNext);
        align.filter(own -> own != form.style(style).align())
                .ifPresent(own -> xml.empty("w:jc", "w:val", StyleSheet.word(own)));
        xml.close("w:pPr");
        runs(form.style(style), "", text);
        end();
    }

    /** The same of the body, kept with what follows or not. */
    void paragraph(Block.Paragraph paragraph, boolean keepWithNext) {
        start(paragraph.style(), paragraph.label(), paragraph.text(), keepWithNext);
        anchors.around(
                xml,
                paragraph.from(),
                () -> marked(form.style(paragraph.style()), paragraph.label(), paragraph.text(), paragraph.from()));
        end();
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
        if (!deeper && level != own) {
            xml.empty("w:outlineLvl", "w:val", Integer.toString(level - 1));
        }
        xml.close("w:pPr");
        anchors.around(xml, heading.from(), () -> marked(form.style(style), label, text, heading.from()));
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
                    texts.stream().map(text -> printed(style, text)).toList();
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
            Block.Contents.Entry entry,
            Runnable before,
            UnaryOperator<Runnable> around,
            Runnable number,
            Runnable behind) {
        start(StyleIds.of(entry.style()));
        xml.close("w:pPr");
        before.run();
        around.apply(() -> {
                    runs(form.style(entry.style()), entry.label(), entry.text());
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
        controls.around(line.from(), () -> runs(style, "", List.of(Run.of(line.text()))));
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
        controls.around(line.from(), () -> runs(form.style(style), "", List.of(Run.of(line.text()))));
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

    /** Whether nothing in a text leads anywhere or looks otherwise than its paragraph. */
    static boolean isPlain(List<Run> text) {
        for (Run run : text) {
            if (leads(run) || run.hasOwnLook()) {
                return false;
            }
        }
        return true;
    }

    private static boolean leads(Run run) {
        return run.note().isPresent() || !run.to().isEmpty();
    }

    /** Runs of which those before the first link or note are in a control, if the paragraph is not. */
    private void marked(Style style, String label, List<Run> text, String from) {
        if (isPlain(text)) {
            runs(style, label, text);
            return;
        }
        int plain = 0;
        while (plain < text.size() && !leads(text.get(plain))) {
            plain++;
        }
        List<Run> before = text.subList(0, plain);
        controls.around(before.isEmpty() && label.isEmpty() ? "" : from, () -> runs(style, label, before));
        runs(style, "", text.subList(plain, text.size()));
    }

    private void runs(Style style, String label, List<Run> text) {
        List<Run> all = new ArrayList<>(text.size() + 1);
        if (!label.isEmpty()) {
            all.add(Run.of(label + " "));
        }
        all.addAll(text);
        all.forEach(run -> anchors.link(xml, run.to(), () -> run(style, run)));
    }

    private void run(Style style, Run run) {
        if (run.note().isPresent()) {
            raised(() -> xml.empty(
                    "w:footnoteReference", "w:id", anchors.id(run.note().get())));
            return;
        }
        boolean todo = run.todo() && draft;
        xml.open("w:r");
        if (run.bold() || run.italic() || todo) {
            xml.open("w:rPr");
            flag(run.bold(), "w:b", "w:bCs");
            flag(run.italic(), "w:i", "w:iCs");
            if (todo) {
                xml.empty("w:highlight", "w:val", "yellow");
            }
            xml.close("w:rPr");
        }
        xml.element("w:t", printed(style, run.text()), "xml:space", "preserve").close("w:r");
    }

    private void raised(Runnable sign) {
        xml.open("w:r")
                .open("w:rPr")
                .empty("w:rStyle", "w:val", StyleIds.FOOTNOTE_REFERENCE)
                .close("w:rPr");
        sign.run();
        xml.close("w:r");
    }

    /** A footnote: its number, a space and its text. */
    void note(Run.Note note) {
        start(StyleName.FOOTNOTE, "", note.text(), false);
        raised(() -> xml.empty("w:footnoteRef"));
        Style style = form.style(StyleName.FOOTNOTE);
        run(style, Run.of(" "));
        runs(style, "", note.text());
        end();
    }

    /** What stands between the text of a page and its footnotes. */
    void separator(String sign) {
        start(StyleName.FOOTNOTE, "", List.of(), false);
        xml.open("w:r").empty(sign).close("w:r");
        end();
    }

    private void flag(boolean set, String element, String complexScripts) {
        if (set) {
            xml.empty(element).empty(complexScripts);
        }
    }

    private static String printed(Style style, String text) {
        return style.capitals() ? text.toUpperCase(Locale.ROOT) : text;
    }
}
