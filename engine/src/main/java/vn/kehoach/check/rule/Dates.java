package vn.kehoach.check.rule;

import java.time.LocalDate;

/** Dates as people in Viet Nam write them in figures. */
final class Dates {
    private Dates() {}

    /** {@code 01/03/2025}. */
    static String print(LocalDate date) {
        return "%02d/%02d/%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
