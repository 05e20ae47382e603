package vn.kehoach.shell.interactive;

import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Terminal;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ExitStatus;
import picocli.CommandLine;
import vn.kehoach.shell.command.OneShot;

/** The commands as Spring Shell sees them: each hands its words to the one-shot command of its name. */
final class Commands extends CommandRegistry {
    private final OneShot oneShot;
    private final Session session;
    private final Terminal terminal;

    Commands(OneShot oneShot, Session session, Terminal terminal) {
        this.oneShot = oneShot;
        this.session = session;
        this.terminal = terminal;
        CommandLine commands = OneShot.commands(session.lang());
        commands.getSubcommands().values().stream().distinct().forEach(command -> {
            String name = command.getCommandName();
            String description =
                    String.join(" ", command.getCommandSpec().usageMessage().description());
            registerCommand(
                    new Registered(name, List.of(command.getCommandSpec().aliases()), description));
        });
    }

    /** A word that is no command is tried too: the usual complaint names the nearest one. */
    @Override
    public Command getCommandByName(String name) {
        Command known = super.getCommandByName(name);
        return known == null ? new Registered(name, List.of(), "") : known;
    }

    private ExitStatus run(String name, List<String> arguments) {
        List<String> words = new ArrayList<>(session.options());
        if (Help.isAskedBy(name)) {
            words.addAll(Help.words(arguments));
        } else {
            words.add(name);
            words.addAll(arguments);
        }
        Thread runner = Thread.currentThread();
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.INT, signal -> runner.interrupt());
        try {
            oneShot.run(words);
            if (Help.isAskedBy(name) && Help.isOnAll(arguments)) {
                terminal.writer().println("\n" + session.say("at-prompt"));
                terminal.flush();
            }
            return ExitStatus.OK; // statuses are for scripts; a person has read what happened
        } finally {
            terminal.handle(Terminal.Signal.INT, before);
            Thread.interrupted();
        }
    }

    private final class Registered implements Command {
        private final String name;
        private final List<String> aliases;
        private final String description;

        private Registered(String name, List<String> aliases, String description) {
            this.name = name;
            this.aliases = aliases;
            this.description = description;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public List<String> getAliases() {
            return aliases;
        }

        @Override
        public String getDescription() {
            return description;
        }

        @Override
        public ExitStatus execute(CommandContext context) {
            return run(
                    name,
                    context.parsedInput().arguments().stream()
                            .map(CommandArgument::value)
                            .toList());
        }
    }
}
