package vn.kehoach.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.shape.ScalarFormat;

/**
 * A date of which a draft may know only the year, or the year and the month.
 *
 * @param year e.g. 2026
 * @param month 1 to 12
 * @param day 1 to 31, never without the month
 */
@ScalarFormat(pattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", example = "2026-01-09")
public record PartialDate(int year, Optional<Integer> month, Optional<Integer> day) {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /** Reads {@code 2026}, {@code 2026-01} or {@code 2026-01-09}; empty for anything else and for days that do not exist. */
    public static Optional<PartialDate> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<Integer> month = Optional.ofNullable(parts.group(2)).map(Integer::valueOf);
        Optional<Integer> day = Optional.ofNullable(parts.group(3)).map(Integer::valueOf);
        int year = Integer.parseInt(parts.group(1));
        try {
            LocalDate.of(year, month.orElse(1), day.orElse(1));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.of(new PartialDate(year, month, day));
    }

    /** The date, where year, month and day are all known. */
    public Optional<LocalDate> full() {
        return day.map(known -> LocalDate.of(year, month.orElseThrow(), known));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d", year)
                + month.map(PartialDate::step).orElse("")
                + day.map(PartialDate::step).orElse("");
    }

    private static String step(int number) {
        return String.format(Locale.ROOT, "-%02d", number);
    }
}
