package vn.kehoach.intake.pdf;

import java.util.List;

/**
 * What is drawn on one page.
 *
 * @param number of the page, from 1
 * @param width of the page as it is shown, pt
 * @param height pt
 * @param glyphs upright letters, in the order of drawing
 * @param askew letters that run in another direction than most
 * @param rules drawn lines, horizontal or vertical
 * @param images how many pictures are on it
 * @param hidden whether its letters are invisible ones, laid over a picture by a program that reads pictures
 * @param unseen what invisible letters say on a page that has visible ones too
 */
record Sheet(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Glyph> askew,
        List<Rule> rules,
        int images,
        boolean hidden,
        String unseen) {
    Sheet {
        glyphs = List.copyOf(glyphs);
        askew = List.copyOf(askew);
        rules = List.copyOf(rules);
    }

    Sheet with(List<Glyph> others) {
        return new Sheet(number, width, height, others, askew, rules, images, hidden, unseen);
    }

    boolean isEmpty() {
        return glyphs.stream().allMatch(Glyph::isBlank) && askew.stream().allMatch(Glyph::isBlank);
    }
}
