package vn.kehoach.shell.batch;

import java.time.Duration;

/**
 * How far a run has come.
 *
 * @param done units that are done
 * @param all that there are
 * @param made of the done ones those that took work: others go by in no time and say nothing about the rest
 * @param spent since the run began
 */
public record Pace(int done, int all, int made, Duration spent) {
    private static final int BAR = 24;

    /** Units a second; 0 while nobody can tell. */
    public double rate() {
        return spent.isZero() ? 0 : made * 1e9 / spent.toNanos();
    }

    /** Seconds that the rest will take at this pace, rounded up; negative while nobody can tell. */
    public long secondsLeft() {
        return rate() > 0 ? (long) Math.ceil((all - done) / rate()) : -1;
    }

    /** {@code [#########...............]} */
    public String bar() {
        int full = all == 0 ? BAR : (int) ((long) BAR * done / all);
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "]";
    }
}
