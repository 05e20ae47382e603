package vn.kehoach.shell.interactive;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Parser;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

/** Takes a line apart as the line editor does, quotes and all; what the words mean is picocli's business. */
final class Words implements CommandParser {
    private final Parser parser;

    Words(Parser parser) {
        this.parser = parser;
    }

    @Override
    public ParsedInput parse(String line) {
        List<String> words = parser.parse(line, line.length(), Parser.ParseContext.ACCEPT_LINE)
                .words();
        List<CommandArgument> arguments = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            arguments.add(new CommandArgument(i - 1, words.get(i)));
        }
        return new ParsedInput(words.get(0), List.of(), List.of(), arguments);
    }
}
