package vn.kehoach.shell.interactive;

import java.util.List;
import java.util.Set;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.springframework.shell.core.InputProvider;

/** Asks for a line. */
final class Prompt implements InputProvider {
    private static final String PROMPT = "kehoach> ";
    private static final String LEAVE = "exit"; // the word by which the framework ends
    private static final Set<String> LEAVING = Set.of(LEAVE, "quit", "thoat");

    private final LineReader reader;
    private final Parser parser;

    Prompt(LineReader reader, Parser parser) {
        this.reader = reader;
        this.parser = parser;
    }

    /** The line; empty where there is nothing to do, {@code exit} to leave. Ctrl-C gives up the line, Ctrl-D leaves. */
    @Override
    public String readInput() {
        try {
            String line = reader.readLine(PROMPT).strip();
            List<String> words = parser.parse(line, line.length(), Parser.ParseContext.ACCEPT_LINE)
                    .words();
            return words.size() == 1 && LEAVING.contains(words.get(0)) ? LEAVE : line;
        } catch (UserInterruptException e) {
            return "";
        } catch (EndOfFileException e) {
            return LEAVE;
        }
    }
}
