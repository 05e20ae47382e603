package vn.kehoach.shell;

import java.util.List;
import java.util.Locale;
import vn.kehoach.shell.command.Console;
import vn.kehoach.shell.command.OneShot;
import vn.kehoach.shell.interactive.InteractiveShell;
import vn.kehoach.source.Disk;

/**
 * The program's door. A command is run at once, without starting Spring, whose start costs more than most commands; without
 * one the interactive shell opens. Both have the same commands.
 */
public final class Main {
    private Main() {}

    /** Runs and ends the process with the command's status. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT); // nothing depends on the machine's language
        OneShot oneShot = new OneShot(Console.system(), Disk.inVietnam());
        System.exit(oneShot.run(List.of(arguments), InteractiveShell::run));
    }
}
