package vn.kehoach.shell.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.kehoach.words.Nearest;

/** Says what is wrong with a command line, in the user's language, with the nearest known word. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {
    private final Kehoach kehoach;

    UsageErrors(Kehoach kehoach) {
        this.kehoach = kehoach;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        kehoach.console().err().println(sentence(problem));
        String command = problem.getCommandLine().getParent() == null
                ? ""
                : problem.getCommandLine().getCommandName();
        kehoach.console().err().println(kehoach.say("see", kehoach.helpOn(command)));
        return Status.COULD_NOT_RUN;
    }

    /** Options that make no sense together; the message says why. */
    static final class AtOdds extends ParameterException {
        private static final long serialVersionUID = 1;

        AtOdds(CommandLine command, String why) {
            super(command, why);
        }
    }

    private String sentence(ParameterException problem) {
        if (problem instanceof AtOdds) {
            return problem.getMessage();
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (problem instanceof MissingParameterException missing) {
            String what = missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", "));
            return kehoach.say("missing-argument", what);
        }
        if (problem.getArgSpec() != null && problem.getValue() != null) {
            if (Arrays.asList(problem.getArgSpec().auxiliaryTypes()).contains(LocalDate.class)) {
                return kehoach.say("bad-date", problem.getValue());
            }
            return kehoach.say(
                    "bad-option-value",
                    problem.getValue(),
                    name(problem.getArgSpec()),
                    problem.getArgSpec().paramLabel());
        }
        if (problem.getArgSpec() != null) {
            return kehoach.say("option-wants-value", name(problem.getArgSpec()));
        }
        return kehoach.say("bad-command-line", problem.getMessage());
    }

    private String unmatched(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().get(0);
        CommandLine command = unmatched.getCommandLine();
        if (word.startsWith("-") && word.length() > 1) {
            String option = word.split("=", 2)[0];
            return kehoach.say("unknown-option", option)
                    + near(option, command.getCommandSpec().optionsMap().keySet());
        }
        return command.getParent() == null
                ? kehoach.say("unknown-command", word)
                        + near(word, command.getSubcommands().keySet())
                : kehoach.say("extra-argument", word);
    }

    private String near(String word, Collection<String> known) {
        return Nearest.of(word, known)
                .map(near -> kehoach.say("did-you-mean", near))
                .orElse("");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
    }
}
