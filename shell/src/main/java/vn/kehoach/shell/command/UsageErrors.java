package vn.kehoach.shell.command;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in the user's language, with the nearest known word. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {
    private final Kehoach kehoach;

    UsageErrors(Kehoach kehoach) {
        this.kehoach = kehoach;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        kehoach.console().err().println(sentence(problem));
        kehoach.console()
                .err()
                .println(kehoach.say(
                        "see-help", problem.getCommandLine().getCommandSpec().qualifiedName()));
        return Status.COULD_NOT_RUN;
    }

    private String sentence(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (problem instanceof MissingParameterException missing) {
            String what = missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", "));
            return kehoach.say("missing-argument", what);
        }
        if (problem.getArgSpec() != null && problem.getValue() != null) {
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
        boolean isCommand = unmatched.getCommandLine().getParent() == null && !word.startsWith("-");
        String known = isCommand ? "unknown-command" : word.startsWith("-") ? "unknown-option" : "extra-argument";
        List<String> near = unmatched.getSuggestions();
        return kehoach.say(known, word) + (near.isEmpty() ? "" : kehoach.say("did-you-mean", near.get(0)));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
    }
}
