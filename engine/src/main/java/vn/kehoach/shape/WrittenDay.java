package vn.kehoach.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day or a month in one of the orders in which people write it, real or not, to tell an author how a file writes it.
 *
 * @param month 1 to 12 where it is real
 * @param day 1 to 31 where it is real; absent for a month
 */
record WrittenDay(int year, int month, Optional<Integer> day) {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>[0-9]{4})[-/.](?<month>[0-9]{1,2})(?:[-/.](?<day>[0-9]{1,2}))?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:ngày )?(?:(?<day>[0-9]{1,2})(?:[-/.]| tháng ))?(?<month>[0-9]{1,2})(?:[-/.]| năm )(?<year>[0-9]{4})");

    static Optional<WrittenDay> of(String text) {
        return read(YEAR_FIRST, text).or(() -> read(DAY_FIRST, text));
    }

    private static Optional<WrittenDay> read(Pattern pattern, String text) {
        Matcher parts = pattern.matcher(text);
        return parts.matches()
                ? Optional.of(new WrittenDay(
                        Integer.parseInt(parts.group("year")),
                        Integer.parseInt(parts.group("month")),
                        Optional.ofNullable(parts.group("day")).map(Integer::valueOf)))
                : Optional.empty();
    }

    boolean hasRealMonth() {
        return month >= 1 && month <= 12;
    }

    boolean isReal() {
        try {
            LocalDate.of(year, month, day.orElse(1));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** How many days the month has; only of a real month. */
    int daysOfMonth() {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    /** As a file writes it: {@code 2026-01-09}, {@code 2026-01}. */
    String iso() {
        return String.format(Locale.ROOT, "%04d-%02d", year, month)
                + day.map(known -> String.format(Locale.ROOT, "-%02d", known)).orElse("");
    }
}
