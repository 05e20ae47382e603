package vn.kehoach.shell.interactive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.core.command.CommandRegistry;
import vn.kehoach.Engine;
import vn.kehoach.shell.command.Console;
import vn.kehoach.shell.command.OneShot;
import vn.kehoach.source.Disk;

/** The parts of the interactive shell. They are few and known, so nothing is scanned for or configured by itself. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {
    @Bean
    Session session(ApplicationArguments arguments) {
        List<String> options = List.of(arguments.getSourceArgs());
        return new Session(options, OneShot.language(options));
    }

    /** Commands share the terminal but not its input, which belongs to the line editor. */
    @Bean
    OneShot oneShot() {
        Console system = Console.system();
        InputStream none = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new NoSuchFileException("-");
            }
        };
        return new OneShot(new Console(none, system.out(), system.err(), system.terminals()), Disk.inVietnam());
    }

    @Bean
    Terminal terminal() throws IOException {
        return TerminalBuilder.builder()
                .system(true)
                .encoding(StandardCharsets.UTF_8)
                .nativeSignals(true)
                .signalHandler(Terminal.SignalHandler.SIG_IGN)
                .build();
    }

    @Bean
    Parser parser() {
        DefaultParser parser = new DefaultParser();
        if (java.io.File.separatorChar == '\\') {
            parser.setEscapeChars(new char[0]); // there the character divides folders
        }
        return parser;
    }

    @Bean
    LineReader lineReader(Terminal terminal, Parser parser, Session session) {
        Completion completion = new Completion(
                OneShot.commands(session.lang()), new Values(Engine.open(Disk.inVietnam()), Disk.inVietnam()));
        LineReader reader = LineReaderBuilder.builder()
                .appName("kehoach")
                .terminal(terminal)
                .parser(parser)
                .completer(completion)
                .completionMatcher(new UnmarkedMatcher())
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.AUTO_FRESH_LINE, true)
                .build();
        HistoryFile.path().ifPresent(path -> reader.setVariable(LineReader.HISTORY_FILE, path));
        return reader;
    }

    @Bean
    CommandRegistry commands(OneShot oneShot, Session session, Terminal terminal) {
        return new Commands(oneShot, session, terminal);
    }

    @Bean
    ApplicationRunner runner(LineReader reader, Parser parser, CommandRegistry commands, Session session) {
        return arguments -> new Dialogue(reader, parser, commands, session).run(new String[0]);
    }
}
