package vn.kehoach.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/** Days as they are printed. */
final class Days {
    private Days() {}

    /** The day of the groups {@code day}, {@code month}, {@code year}; absent where there is no such day. */
    static Optional<LocalDate> of(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group("year")),
                    Integer.parseInt(parts.group("month")),
                    Integer.parseInt(parts.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
