package vn.kehoach.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.shape.ScalarFormat;

/**
 * The years that a plan covers.
 *
 * @param first first year
 * @param last last year; the same for a plan of one year
 */
@ScalarFormat(pattern = "[0-9]{4}(-[0-9]{4})?", example = "2026-2030")
public record Period(int first, int last) {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{4}))?");

    /** Reads {@code 2026} or {@code 2026-2030}; empty for anything else and for a period that ends before it starts. */
    public static Optional<Period> parse(String text) {
        Matcher years = FORM.matcher(text);
        if (!years.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(years.group(1));
        int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
        return last < first ? Optional.empty() : Optional.of(new Period(first, last));
    }

    @Override
    public String toString() {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}
