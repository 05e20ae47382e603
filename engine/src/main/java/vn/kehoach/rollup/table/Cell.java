package vn.kehoach.rollup.table;

import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.rollup.Standing;
import vn.kehoach.rollup.Verdict;

/**
 * A cell of a table.
 *
 * @param text what it shows, where it is no number
 * @param number its value, where it is one
 * @param tone how it is to be taken
 */
public record Cell(String text, Optional<BigDecimal> number, Tone tone) {
    /** How a cell is to be taken. */
    public enum Tone {
        /** As it is. */
        PLAIN,
        /** As it should be. */
        GOOD,
        /** Somebody should look at it. */
        BAD,
        /** It does not count here. */
        QUIET
    }

    /** Words. */
    public static Cell of(String text) {
        return new Cell(text, Optional.empty(), Tone.PLAIN);
    }

    /** A count. */
    public static Cell of(int number) {
        return new Cell("", Optional.of(BigDecimal.valueOf(number)), Tone.PLAIN);
    }

    /** A figure; empty where there is none. */
    public static Cell of(Optional<BigDecimal> number) {
        return new Cell("", number, Tone.PLAIN);
    }

    /** The same in the tone of a standing. */
    public Cell as(Standing standing) {
        Tone next =
                switch (standing) {
                    case MET -> Tone.GOOD;
                    case WEAKER, LATER, MISSING -> Tone.BAD;
                    case EXCLUDED, UNKNOWN, NOT_ASKED -> Tone.QUIET;
                };
        return new Cell(text, number, next);
    }

    /** The same in the tone of a verdict. */
    public Cell as(Verdict verdict) {
        Tone next =
                switch (verdict) {
                    case REACHED -> Tone.GOOD;
                    case SHORT -> Tone.BAD;
                    case OPEN, NONE -> Tone.PLAIN;
                };
        return new Cell(text, number, next);
    }

    /** The same in a tone. */
    public Cell as(Tone next) {
        return new Cell(text, number, next);
    }
}
