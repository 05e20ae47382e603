package vn.kehoach.plan;

import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.shape.MayBeEmpty;
import vn.kehoach.shape.Required;
import vn.kehoach.shape.Shorthand;

/**
 * A column of a table.
 *
 * @param title text of the header row
 * @param type what its cells hold; absent: text
 * @param align how its cells stand; absent: numbers right, dates centred, texts left
 * @param group a head above this column and those beside it that name the same
 * @param total how its cell in the row of totals is made; absent: empty there, unless all totals are asked for
 * @param declared what the total has been said to be, elsewhere; it must be what the cells come to
 */
@Shorthand(scalar = "title")
public record TableColumn(
        @Required @MayBeEmpty String title,
        Optional<CellType> type,
        Optional<Align> align,
        Optional<String> group,
        Optional<Total> total,
        Optional<BigDecimal> declared) {
    /** A column of texts. */
    public static TableColumn of(String title) {
        return new TableColumn(
                title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What its cells hold. */
    public CellType cells() {
        return type.orElse(CellType.TEXT);
    }

    /** How its cells stand. */
    public Align alignment() {
        return align.orElseGet(() -> switch (cells()) {
            case TEXT -> Align.LEFT;
            case NUMBER, PERCENT, MONEY -> Align.RIGHT;
            case DATE -> Align.CENTER;
        });
    }

    /** How cells stand. */
    public enum Align {
        /** Left. */
        LEFT,
        /** Centre. */
        CENTER,
        /** Right. */
        RIGHT
    }

    /** What a cell of the row of totals is. */
    public enum Total {
        /** The sum of the cells above it. */
        SUM
    }
}
