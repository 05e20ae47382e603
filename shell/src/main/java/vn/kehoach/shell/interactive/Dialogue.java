package vn.kehoach.shell.interactive;

import java.io.PrintWriter;
import org.jline.reader.LineReader;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.InteractiveShellRunner;
import org.springframework.shell.core.command.CommandRegistry;
import vn.kehoach.shell.command.OneShot;

/** Reads a line, runs it, and again. */
final class Dialogue extends InteractiveShellRunner {
    private final LineReader reader;
    private final Session session;

    Dialogue(LineReader reader, CommandRegistry commands, Session session) {
        this(reader, new Words(), commands, session);
    }

    private Dialogue(LineReader reader, Words words, CommandRegistry commands, Session session) {
        super(new Prompt(reader, words, session), words, commands);
        this.reader = reader;
        this.session = session;
    }

    @Override
    public void run(String[] arguments) throws Exception {
        getWriter().println(session.say("welcome", OneShot.version()));
        super.run(arguments);
    }

    /** Commands print for themselves; the framework has something to say only when the person leaves. */
    @Override
    public void print(String sentence) {
        getWriter().println(session.say("goodbye"));
    }

    @Override
    public void flush() {
        getWriter().flush();
    }

    @Override
    public PrintWriter getWriter() {
        return reader.getTerminal().writer();
    }

    /** Commands ask nothing. */
    @Override
    public InputReader getReader() {
        return new InputReader() {};
    }
}
