package vn.kehoach.shell.command;

/** Tells a person at a terminal how far a long job has come; silent otherwise. */
final class Progress implements AutoCloseable {
    private static final int WORTH_TELLING = 4;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Console console;
    private final int all;
    private final boolean told;
    private int done;

    Progress(Console console, int all) {
        this.console = console;
        this.all = all;
        this.told = console.terminals().err() && all >= WORTH_TELLING;
    }

    /** One more has begun. */
    synchronized void step(String name) {
        done++;
        if (told) {
            console.err().print(CLEAR_LINE + done + "/" + all + "  " + name);
        }
    }

    /** Clears the line. */
    @Override
    public void close() {
        if (told) {
            console.err().print(CLEAR_LINE);
        }
    }
}
