package vn.kehoach.shell.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes: results to {@code out}, progress and hints to {@code err}, always in UTF-8.
 *
 * @param in standard input
 * @param out results
 * @param err progress, hints, what went wrong
 * @param terminals which of them are a person's terminal
 */
public record Console(InputStream in, PrintStream out, PrintStream err, Terminals terminals) {
    /**
     * Which streams are a person's terminal.
     *
     * @param in standard input
     * @param out results
     * @param err progress and hints
     */
    public record Terminals(boolean in, boolean out, boolean err) {
        /** What the launcher found out: the numbers of those streams that are terminals. */
        private static final String PROPERTY = "kehoach.terminals";

        /** The process's own streams. Without the launcher's help Java can tell only whether all is a terminal. */
        static Terminals system() {
            String told = System.getProperty(PROPERTY);
            if (told != null) {
                return new Terminals(told.contains("0"), told.contains("1"), told.contains("2"));
            }
            System.setProperty("jdk.console", "java.base"); // from JDK 22 on another console is always there
            boolean all = System.console() != null;
            return new Terminals(all, all, all);
        }

        boolean canTalk() {
            return in && out;
        }
    }

    /** The process's own streams, whatever the machine's locale. */
    public static Console system() {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(System.in, new Results(), err, Terminals.system());
    }
}
