package vn.kehoach.phrase;

import java.math.BigDecimal;

/** Figures as Vietnamese writes them. */
final class Numbers {
    /** {@code 1.250}, {@code 22.450,194}, {@code 3,5}, {@code 3.5}, {@code 01}. */
    static final String FORM = "[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:[.,][0-9]+)?";

    private Numbers() {}

    /** A dot before three figures parts thousands; any other dot, and a comma, parts decimals. */
    static BigDecimal read(String printed) {
        boolean thousands = printed.matches("[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+)?");
        String plain = thousands ? printed.replace(".", "") : printed;
        return new BigDecimal(plain.replace(',', '.')).stripTrailingZeros().add(BigDecimal.ZERO);
    }
}
