package vn.kehoach.shell.command;

/** The exit statuses of every command; scripts rely on them. */
public final class Status {
    /** Nothing at or above {@code --fail-on}. */
    public static final int FINE = 0;
    /** The author's text is at fault. */
    public static final int FINDINGS = 1;
    /** The command could not run: usage, a missing file, a full disk, a bug of ours. */
    public static final int COULD_NOT_RUN = 2;

    private Status() {}
}
