package vn.kehoach.shell.interactive;

import java.util.List;
import java.util.Set;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.springframework.shell.core.InputProvider;

/** Asks for a line. */
final class Prompt implements InputProvider {
    private static final String PROMPT = "kehoach> ";
    private static final String LEAVE = "exit"; // the word by which the framework ends
    private static final Set<String> LEAVING = Set.of(LEAVE, "quit", "thoat");

    private final LineReader reader;
    private final Words words;
    private final Session session;

    Prompt(LineReader reader, Words words, Session session) {
        this.reader = reader;
        this.words = words;
        this.session = session;
    }

    /** The line; empty where there is nothing to do, {@code exit} to leave. Ctrl-C gives up the line, Ctrl-D leaves. */
    @Override
    public String readInput() {
        try {
            String line = reader.readLine(PROMPT).strip();
            return isLeaving(line) ? LEAVE : line;
        } catch (EOFError e) {
            reader.getTerminal().writer().println(session.say("unclosed-quote"));
            return "";
        } catch (UserInterruptException e) {
            return "";
        } catch (EndOfFileException e) {
            return LEAVE;
        }
    }

    private boolean isLeaving(String line) {
        List<String> said = words.of(line);
        return said.size() == 1 && LEAVING.contains(said.get(0));
    }
}
