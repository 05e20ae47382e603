package vn.kehoach.shell.interactive;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.EOFError;
import org.jline.reader.Parser;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

/** Takes a line apart as the line editor does, quotes and all; what the words mean is picocli's business. */
final class Words implements CommandParser {
    private static final String PROGRAM = "kehoach";

    private final Parser parser = new QuoteParser(true);

    /**
     * The words of a line, without the program's name, which people copy from elsewhere.
     *
     * @throws EOFError if a quotation mark is not closed
     */
    List<String> of(String line) {
        return withoutProgram(parser.parse(line, line.length(), Parser.ParseContext.ACCEPT_LINE)
                .words());
    }

    /** The words behind the program's name; alone it asks for help. */
    static List<String> withoutProgram(List<String> words) {
        if (words.isEmpty() || !words.get(0).equals(PROGRAM)) {
            return words;
        }
        return words.size() == 1 ? List.of("help") : words.subList(1, words.size());
    }

    @Override
    public ParsedInput parse(String line) {
        List<String> words = of(line);
        List<CommandArgument> arguments = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            arguments.add(new CommandArgument(i - 1, words.get(i)));
        }
        return new ParsedInput(words.get(0), List.of(), List.of(), arguments);
    }
}
