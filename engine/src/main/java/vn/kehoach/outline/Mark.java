package vn.kehoach.outline;

/**
 * A numbering mark.
 *
 * @param style what kind of mark
 * @param number its value: 3 for {@code III.}, {@code 3.}, {@code c)} and {@code 1.3.}; 0 for marks that do not count
 * @param printed as it stands in the original, with its punctuation; empty for {@link Style#NONE}
 */
public record Mark(Style style, int number, String printed) {
    /** No mark. */
    public static final Mark NONE = new Mark(Style.NONE, 0, "");

    /**
     * Whether another mark may follow this one. Letters may in the Vietnamese order or, as word processors number, in the Latin one,
     * which has no {@code đ}.
     */
    public boolean precedes(Mark next) {
        return next.number == number + 1
                || style == Style.LETTER
                        && next.style == Style.LETTER
                        && next.sign().length() == 1
                        && next.sign().compareTo(sign()) == 1;
    }

    private String sign() {
        return printed.replaceAll("[^\\p{L}\\d]", "");
    }

    /** Kinds of marks, from the highest usual one to the lowest. */
    public enum Style {
        /** {@code Phần I}, {@code Phần thứ nhất}. */
        PART,
        /** {@code A.}, {@code B-}. */
        CAPITAL,
        /** {@code I.}, {@code I-}, {@code I/}. */
        ROMAN,
        /** {@code Điều 1.} */
        ARTICLE,
        /** {@code 1.}, {@code 1-}, {@code 1)}, {@code 1/}. */
        ARABIC,
        /** {@code 1.1.}, {@code 2.1.a}, {@code I.2.}: several numbers. */
        DECIMAL,
        /** {@code a)}, {@code a.}, {@code đ)}. */
        LETTER,
        /** {@code (i)}, {@code i)} where it counts i, ii, iii. */
        SMALL_ROMAN,
        /** {@code -}, {@code –}. */
        DASH,
        /** {@code +}. */
        PLUS,
        /** {@code *}. */
        STAR,
        /** {@code •}, {@code ●}, {@code ▪} and what symbol fonts have in their places. */
        BULLET,
        /** None: a plain paragraph. */
        NONE
    }
}
