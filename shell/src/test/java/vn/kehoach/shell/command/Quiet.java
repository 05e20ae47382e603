package vn.kehoach.shell.command;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.kehoach.source.World;

/**
 * What came of a command that was run without a terminal.
 *
 * @param status see {@link Status}
 * @param err what it told
 */
record Quiet(int status, String err) {
    /** Runs a command, word by word as a shell would give it. */
    static Quiet run(World world, List<String> words) {
        ByteArrayOutputStream side = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(side, true, StandardCharsets.UTF_8),
                new Console.Terminals(false, false, false));
        int status = new OneShot(console, world).run(words);
        return new Quiet(status, side.toString(StandardCharsets.UTF_8));
    }
}
