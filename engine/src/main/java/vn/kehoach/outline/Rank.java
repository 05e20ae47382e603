package vn.kehoach.outline;

import java.util.Optional;
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
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\d]+");
    /** Where headings without mark stand: those in capitals below Roman numbers, others below Arabic ones. */
    private static final String HEADING = "heading ";

    private static final int CAPITALS = 35;

    private static final int BOLD = 45;
    private static final int LOWEST_SECTION = 30;
    private static final int HIGHEST_BULLET = 80;

    /** The level of a paragraph; absent for text without mark. {@code numbered}: whether the document's sections have numbers. */
    static Optional<Rank> of(Passage passage, boolean numbered) {
        if (passage.marked()) {
            return Optional.of(of(passage.mark()));
        }
        return Headings.unmarked(passage) ? Optional.of(ofHeading(passage, numbered)) : Optional.empty();
    }

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
                int parts = (int) PARTS.splitAsStream(mark.printed())
                        .filter(part -> !part.isEmpty())
                        .count();
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
    private static Rank ofHeading(Passage passage, boolean numbered) {
        boolean capitals = passage.capitals();
        String key = HEADING + capitals + (passage.centred() ? " centred" : "");
        return new Rank(key, capitals ? numbered ? CAPITALS : 5 : BOLD);
    }

    /** Whether marks of this level do not count. */
    boolean bullet() {
        return height >= HIGHEST_BULLET;
    }

    /** Whether it is usually a level of sections. */
    boolean section() {
        return height <= LOWEST_SECTION;
    }

    /** Whether it is the level of headings without mark. */
    boolean unmarked() {
        return key.startsWith(HEADING);
    }

    /** Whether marks of two levels of one style may be taken for each other: not numbers of several parts. */
    boolean alike(Rank other) {
        return !key.contains("/") || key.equals(other.key);
    }
}
