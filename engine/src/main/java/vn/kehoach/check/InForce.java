package vn.kehoach.check;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of plans that a rule is about.
 *
 * @param from first day; absent: since ever
 * @param to last day; absent: until further notice
 */
public record InForce(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** A rule for plans of every day, also for those that say none. */
    public static final InForce ALWAYS = new InForce(Optional.empty(), Optional.empty());

    /** From a day on. */
    public static InForce from(LocalDate first) {
        return new InForce(Optional.of(first), Optional.empty());
    }

    /** Up to a day. */
    public static InForce until(LocalDate last) {
        return new InForce(Optional.empty(), Optional.of(last));
    }

    /** As reports for programs have it: {@code always}, {@code 2026-05-27..}, {@code ..2026-05-26}. */
    public String word() {
        return equals(ALWAYS)
                ? "always"
                : from.map(LocalDate::toString).orElse("") + ".."
                        + to.map(LocalDate::toString).orElse("");
    }

    /** Whether a plan of a day is meant; one that says no day only by {@link #ALWAYS}. */
    public boolean holdsOn(Optional<LocalDate> day) {
        if (equals(ALWAYS)) {
            return true;
        }
        return day.isPresent()
                && from.map(first -> !first.isAfter(day.get())).orElse(true)
                && to.map(last -> !last.isBefore(day.get())).orElse(true);
    }
}
