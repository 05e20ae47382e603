package vn.kehoach.shell.interactive;

import java.util.List;

/** stub. */
public final class InteractiveShell {
    private InteractiveShell() {}

    /** stub. */
    public static int run(List<String> options) {
        return 2;
    }
}
