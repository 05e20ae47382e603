package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.document.Form;
import vn.kehoach.document.Run;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;

/** The footnotes at the lower end of the text of a page, under a short rule; as high as a word processor makes it. */
final class FootnoteArea {
    /** Room above and below the rule, pt. */
    private static final double ABOVE = 2.85;

    private static final double BELOW = 2.85;
    /** Length, of the text's width, and width of the rule, pt. */
    private static final double LENGTH = 0.25;

    private static final double RULE = 0.5;

    private final Style style;
    private final Measures measures;
    private final Structure structure;
    private final Map<Run.Note, List<Strip>> laid = new IdentityHashMap<>();
    private final List<Strip> strips = new ArrayList<>();

    FootnoteArea(Form form, Measures measures, Structure structure) {
        this.structure = structure;
        this.style = form.style(StyleName.FOOTNOTE);
        this.measures = measures;
    }

    boolean isEmpty() {
        return strips.isEmpty();
    }

    /** How high it is with some more notes, pt. */
    double with(List<Run.Note> notes) {
        return strips.isEmpty() && notes.isEmpty() ? 0 : top() + height(strips) + sum(notes);
    }

    /** How high it would be with nothing but these notes, pt. */
    double of(List<Run.Note> notes) {
        return notes.isEmpty() ? 0 : top() + sum(notes);
    }

    private static double top() {
        return ABOVE + RULE + BELOW;
    }

    private double sum(List<Run.Note> notes) {
        return notes.stream().mapToDouble(note -> height(strips(note))).sum();
    }

    private static double height(List<Strip> strips) {
        return strips.stream().mapToDouble(Strip::height).sum();
    }

    private List<Strip> strips(Run.Note note) {
        return laid.computeIfAbsent(
                note,
                called -> Column.strips(
                        StyledText.of(style, called).as(structure.add(Role.NOTE)),
                        measures.left(),
                        measures.textWidth()));
    }

    void add(List<Run.Note> notes) {
        notes.forEach(note -> strips.addAll(strips(note)));
    }

    /** Puts on the page what there is room for between the end of its text and a height; the rest stays for the next one. */
    void draw(PageBuilder page, double textEnd, double end) {
        double room = end - Math.max(textEnd, measures.top()) - top();
        int count = 0;
        double height = 0;
        while (count < strips.size()
                && (height + strips.get(count).height() <= room + 0.01 || page.isEmpty() && count == 0)) {
            height += strips.get(count++).height();
        }
        if (count == 0) {
            return;
        }
        double y = end - height;
        double length = measures.textWidth() * LENGTH;
        page.rule(new PageLayout.Stroke(measures.left(), y - BELOW - RULE / 2, length, RULE));
        for (Strip strip : strips.subList(0, count)) {
            page.add(strip, y);
            y += strip.height();
        }
        strips.subList(0, count).clear();
    }
}
