package vn.kehoach.phrase;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The words of a citation by number.
 *
 * @param type {@code Nghị quyết}
 * @param number without blanks: {@code 50/NQ-CP}
 * @param date where it follows
 * @param issuer where it follows, as printed
 * @param title what follows the issuer, as printed; absent: nothing that is one
 * @param start of the type, 0-based, in UTF-16 units
 * @param end behind number, date or issuer, whichever is last
 * @param titleEnd behind the title
 */
record CitedWords(
        String type,
        String number,
        Optional<LocalDate> date,
        Optional<String> issuer,
        Optional<String> title,
        int start,
        int end,
        int titleEnd) {
    /** Whether the number has a symbol. */
    boolean isGood() {
        return number.indexOf('/') >= 0;
    }
}
