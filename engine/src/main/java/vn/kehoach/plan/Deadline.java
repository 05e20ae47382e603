package vn.kehoach.plan;

import java.util.Optional;
import vn.kehoach.shape.ScalarFormat;

/**
 * The day, month or year at whose end something is due.
 *
 * @param date as precise as its author was
 */
@ScalarFormat(pattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", example = "2026-09")
public record Deadline(PartialDate date) {
    /** Reads {@code 2026}, {@code 2026-09} or {@code 2026-09-30}. */
    public static Optional<Deadline> parse(String text) {
        return PartialDate.parse(text).map(Deadline::new);
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
