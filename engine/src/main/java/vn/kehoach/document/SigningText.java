package vn.kehoach.document;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text at the top right of the first page of an annex that is a file of its own, for the agency's digital signature (ND30-DS-6 to 8): number
 * and symbol; day, month and year; hour, minute and second with the zone, as ISO 8601 writes them: {@code 15/KH-UBND; 02/03/2026;
 * 14:05:30+07:00}.
 *
 * @param line the text; of one that is not whole, what is known of it
 * @param isWhole whether it is printed; else there is room in which it is filled in
 */
public record SigningText(Line line, boolean isWhole) {
    /** Between number, day and time: the decree parts them so. */
    private static final String BETWEEN = "; ";
    /** Room for a number that is filled in by hand (ND30-SO-12). */
    private static final String NO_NUMBER = "\u00a0".repeat(8);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ssxxx", Locale.ROOT);

    /**
     * Of a document that was signed at a time, or is still to be signed.
     *
     * @param symbol number and symbol as printed; without its number {@code /KH-UBND}
     * @param signedAt in Vietnamese time
     */
    static SigningText of(String symbol, Optional<OffsetDateTime> signedAt) {
        boolean numbered = !symbol.isEmpty() && Character.isDigit(symbol.charAt(0));
        if (signedAt.isEmpty()) {
            return new SigningText(Line.of(numbered ? symbol + BETWEEN : ""), false);
        }
        String time = BETWEEN + DAY.format(signedAt.get()) + BETWEEN + TIME.format(signedAt.get());
        if (numbered) {
            return new SigningText(Line.of(symbol + time), true);
        }
        Blank number = new Blank(Blank.Kind.NUMBER, 0, NO_NUMBER.length());
        return new SigningText(new Line(NO_NUMBER + symbol + time, "", List.of(number)), true);
    }
}
