package vn.kehoach.shell.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import vn.kehoach.shell.batch.Pace;

/** Tells how far a run has come and how long it will take: a bar at a terminal, a line now and then elsewhere. */
final class BatchProgress implements AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final long BAR_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LINE_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final int MINUTE = 60;

    private final Kehoach kehoach;
    private final int all;
    private final boolean quiet;
    private final boolean bar;
    private final long begun = System.nanoTime();
    private long told;
    private int done;
    private int made;

    BatchProgress(Kehoach kehoach, int all, boolean quiet) {
        this.kehoach = kehoach;
        this.all = all;
        this.quiet = quiet;
        this.bar = kehoach.console().terminals().err();
        this.told = bar ? 0 : begun;
    }

    /**
     * One more is done.
     *
     * @param worked whether it took work
     */
    synchronized void step(boolean worked) {
        done++;
        made += worked ? 1 : 0;
        long now = System.nanoTime();
        if (!quiet && now - told >= (bar ? BAR_NANOS : LINE_NANOS)) {
            told = now;
            String line = line(new Pace(done, all, made, Duration.ofNanos(now - begun)));
            if (bar) {
                kehoach.console().err().print(CLEAR_LINE + line);
            } else {
                kehoach.tell(line);
            }
        }
    }

    private String line(Pace pace) {
        String rate = pace.rate() > 0
                ? "  "
                        + kehoach.say(
                                "batch-pace",
                                new Wording(kehoach)
                                        .number(BigDecimal.valueOf(pace.rate()).setScale(1, RoundingMode.HALF_UP)))
                        + "  " + kehoach.say("batch-left", time(pace.secondsLeft()))
                : "";
        return (bar ? pace.bar() + " " : "") + pace.done() + "/" + pace.all() + rate;
    }

    /** {@code 4:07} */
    private static String time(long seconds) {
        return seconds / MINUTE + ":" + (seconds % MINUTE < 10 ? "0" : "") + seconds % MINUTE;
    }

    /** Clears the bar. */
    @Override
    public void close() {
        if (bar && !quiet) {
            kehoach.console().err().print(CLEAR_LINE);
        }
    }
}
