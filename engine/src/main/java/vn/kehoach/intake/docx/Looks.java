package vn.kehoach.intake.docx;

import vn.kehoach.manuscript.Look;
import vn.kehoach.manuscript.Look.Align;

/** How a paragraph stands, from all that its styles, its list and it itself set. */
final class Looks {
    private Looks() {}

    /**
     * @param all what the paragraph and its style set
     * @param own what it sets itself
     * @param size of its letters, pt
     */
    static Look of(Properties all, Properties own, String style, Reading reading, double size) {
        Properties list = reading.numbering.indents(all, style);
        // 17.9.23: a list in the style yields to the style's own indents, one in the paragraph only to the paragraph's.
        Properties indents = own.has("numId") ? own.over(list).over(all) : all.over(list);
        Properties whole = indents.over(reading.styles.defaultParagraph());
        int level = (int) whole.number("outlineLvl", 9);
        return new Look(
                align(whole.get("jc")),
                level >= 0 && level < 9 ? level + 1 : 0,
                Lengths.mm(whole.number("left", 0) + whole.number("first", 0)),
                size);
    }

    private static Align align(String jc) {
        return switch (jc) {
            case "center" -> Align.CENTRE;
            case "right", "end" -> Align.RIGHT;
            case "both", "distribute", "lowKashida", "mediumKashida", "highKashida", "thaiDistribute" -> Align.JUSTIFY;
            default -> Align.LEFT;
        };
    }
}
