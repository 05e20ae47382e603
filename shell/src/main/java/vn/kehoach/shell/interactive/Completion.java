package vn.kehoach.shell.interactive;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completes a line by the definitions of the commands. */
final class Completion implements Completer {
    private final CommandLine commands;
    private final Values values;

    Completion(CommandLine commands, Values values) {
        this.commands = commands;
        this.values = values;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> before = line.words().subList(0, line.wordIndex());
        candidates.addAll(candidates(
                before.isEmpty() ? before : Words.withoutProgram(before),
                line.word().substring(0, line.wordCursor())));
    }

    /** What may stand at the cursor, behind some words; the beginning of the word is there already. */
    List<Candidate> candidates(List<String> before, String typed) {
        if (before.isEmpty()) {
            return names(typed, true);
        }
        if (Help.isAskedBy(before.get(0))) {
            return before.size() == 1 ? names(typed, false) : List.of();
        }
        CommandLine command = commands.getSubcommands().get(before.get(0));
        return command == null ? List.of() : arguments(command.getCommandSpec(), before, typed);
    }

    /** English names always, the Vietnamese ones once something is typed, so that the list stays short. */
    private List<Candidate> names(String typed, boolean withLeaving) {
        List<Candidate> names = new ArrayList<>();
        commands.getSubcommands().forEach((name, command) -> {
            if (!typed.isEmpty() || name.equals(command.getCommandName())) {
                names.add(candidate(name, description(command.getCommandSpec())));
            }
        });
        if (withLeaving) {
            names.add(candidate("help", null));
            names.add(candidate("exit", null));
            if (!typed.isEmpty()) {
                names.add(candidate("tro-giup", null));
                names.add(candidate("thoat", null));
                names.add(candidate("quit", null));
            }
        }
        return names;
    }

    private List<Candidate> arguments(CommandSpec command, List<String> before, String typed) {
        int equals = typed.indexOf('=');
        if (typed.startsWith("--") && equals > 0) {
            OptionSpec option = command.findOption(typed.substring(0, equals));
            String start = typed.substring(0, equals + 1);
            return option == null ? List.of() : values.of(option, start, typed.substring(equals + 1));
        }
        OptionSpec open = command.findOption(before.get(before.size() - 1));
        if (open != null && open.arity().max() > 0) {
            return values.of(open, "", typed);
        }
        List<Candidate> found = new ArrayList<>();
        List<PositionalParamSpec> positional = command.positionalParameters();
        if (!typed.startsWith("-")) {
            positional.stream().findFirst().ifPresent(each -> found.addAll(values.of(each, "", typed)));
        }
        if (typed.startsWith("-") || typed.isEmpty() && positional.isEmpty()) {
            command.options().stream()
                    .filter(option ->
                            option.isMultiValue() || before.stream().noneMatch(List.of(option.names())::contains))
                    .forEach(option -> found.add(candidate(option.longestName(), description(option))));
        }
        return found;
    }

    private static Candidate candidate(String value, String description) {
        return new Candidate(value, value, null, description, null, null, true);
    }

    private static String description(CommandSpec command) {
        return String.join(" ", command.usageMessage().description());
    }

    private static String description(OptionSpec option) {
        return String.join(" ", option.description());
    }
}
