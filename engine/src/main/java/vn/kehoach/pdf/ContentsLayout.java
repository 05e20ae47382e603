package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.ContentsBlock;
import vn.kehoach.document.Form;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;

/** Sets a list of headings: dots lead from each to the number of its page at the right margin. */
final class ContentsLayout {
    private static final char DOT = '.';

    private final Form form;
    private final Measures measures;
    private final Structure structure;

    ContentsLayout(Form form, Measures measures, Structure structure) {
        this.structure = structure;
        this.form = form;
        this.measures = measures;
    }

    /** The title, and a flow for each entry. */
    List<Flow> flows(ContentsBlock contents) {
        Style title = form.style(StyleName.CONTENTS_TITLE);
        StyledText words = StyledText.of(title, contents.title().text()).as(structure.heading(1));
        List<Flow> flows = new ArrayList<>();
        flows.add(flow(title, Column.strips(words, measures.left(), measures.textWidth()), Flow.Keep.WHOLE));
        structure.open(Role.TOC);
        contents.entries().forEach(entry -> flows.add(flow(entry)));
        structure.close();
        return flows;
    }

    private Flow flow(ContentsBlock.Entry entry) {
        Style style = form.style(entry.style());
        double left = style.left().map(Measures::mm).orElse(0.0);
        structure.open(Role.TOCI);
        int element = structure.add(Role.P);
        structure.close();
        List<Strip> strips = new ArrayList<>(Column.strips(
                StyledText.of(style, entry.label(), entry.text()).as(element),
                measures.left() + left,
                measures.textWidth() - left));
        if (entry.page() > 0) {
            withPage(strips, style, measures.left() + left, Integer.toString(entry.page()), element);
        }
        return flow(style, strips, Flow.Keep.NOTHING);
    }

    private static Flow flow(Style style, List<Strip> strips, Flow.Keep keep) {
        return new Flow(
                strips,
                style.before().orElse(0.0),
                style.after().orElse(0.0),
                keep,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Dots as word processors fill a tab: as many as there is room for between text and number. Where the text leaves no room for the
     * number, they stand on a line of their own.
     */
    private void withPage(List<Strip> strips, Style style, double left, String page, int element) {
        Face face = Face.of(style.bold(), style.italic());
        double number = measures.left() + measures.textWidth() - width(face, page, style.size());
        Strip last = strips.get(strips.size() - 1);
        PageLayout.Line text = last.lines().get(last.lines().size() - 1);
        boolean fits = text.x() + text.width() < number;
        List<PageLayout.Line> lines = new ArrayList<>(fits ? last.lines() : List.of());
        double end = fits ? text.x() + text.width() : left;
        double dot = width(face, String.valueOf(DOT), style.size());
        String dots = String.valueOf(DOT).repeat(Math.max(0, (int) ((number - end) / dot)));
        if (!dots.isEmpty()) {
            lines.add(line(end, text, dots.length() * dot, new PageLayout.Piece(face, dots, element)));
        }
        lines.add(line(number, text, width(face, page, style.size()), new PageLayout.Piece(face, page, element)));
        Strip paged = new Strip(
                last.height(),
                last.slack(),
                lines,
                last.strokes(),
                last.marks(),
                last.fields(),
                last.notes(),
                last.figures());
        if (fits) {
            strips.set(strips.size() - 1, paged);
        } else {
            strips.add(paged);
        }
    }

    private static PageLayout.Line line(double x, PageLayout.Line beside, double width, PageLayout.Piece piece) {
        return new PageLayout.Line(x, beside.baseline(), width, beside.size(), 0, 0, List.of(piece), false);
    }

    private static double width(Face face, String text, double size) {
        return text.chars()
                        .mapToDouble(c -> Typeface.of(face).advance((char) c))
                        .sum()
                * size
                / 1000;
    }
}
