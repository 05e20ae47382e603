package vn.kehoach.outline;

import java.util.regex.Pattern;
import vn.kehoach.outline.Item.Passage;
import vn.kehoach.outline.Mark.Style;

/**
 * What makes points of one level alike, and how high such a level usually is.
 *
 * @param key equal for marks of one level
 * @param height the lower the number, the higher the level
 */
record Rank(String key, int height) {
    private static final Pattern SEPARATOR = Pattern.compile("[.)]");
    /** Where headings without mark stand: below Roman numbers. */
    private static final int CAPITALS = 35;

    private static final int BOLD = 45;

    static Rank of(Mark mark) {
        Style style = mark.style();
        boolean brackets = mark.printed().startsWith("(");
        return switch (style) {
            case PART -> new Rank("part", 0);
            case CAPITAL -> new Rank("A", 10);
            case ROMAN -> new Rank("I", 20);
            case ARTICLE -> new Rank("article", 30);
            case ARABIC ->
                brackets ? new Rank("(1)", 76) : mark.printed().endsWith(")") ? new Rank("1)", 74) : new Rank("1", 40);
            case DECIMAL -> {
                int parts = SEPARATOR
                        .matcher(mark.printed().replaceAll("[.)/:\\s]+$", ""))
                        .replaceAll("§")
                        .split("§")
                        .length;
                yield new Rank("1.1/" + parts, 50 + parts);
            }
            case LETTER ->
                mark.printed().matches(".*\\d.*")
                        ? new Rank("a1", 78)
                        : brackets ? new Rank("(a)", 72) : new Rank("a", 70);
            case SMALL_ROMAN -> new Rank("i", 79);
            case DASH -> new Rank("-", 80);
            case PLUS -> new Rank("+", 90);
            case STAR -> new Rank("*", 92);
            case BULLET -> new Rank(mark.printed(), 94);
            case NONE -> throw new IllegalArgumentException("no mark");
        };
    }

    /** The level of a heading without mark; in a document without numbered sections it may be one. */
    static Rank ofHeading(Passage passage, boolean numbered) {
        boolean capitals = passage.capitals();
        String key = "heading " + capitals + (passage.centred() ? " centred" : "");
        return new Rank(key, capitals ? numbered ? CAPITALS : 5 : BOLD);
    }

    /** Whether marks of this level do not count. */
    boolean bullet() {
        return height >= 80;
    }
}
