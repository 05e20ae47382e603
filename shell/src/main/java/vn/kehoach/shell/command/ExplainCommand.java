package vn.kehoach.shell.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.kehoach.check.Explanation;
import vn.kehoach.words.Nearest;

/** {@code explain}: one rule with its legal ground and examples. */
@Command(name = "explain", aliases = "giai-thich")
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Parameters(paramLabel = "CODE", descriptionKey = "CODE")
    private String code;

    @Override
    public Integer call() {
        Optional<String> explanation = Explanation.of(code, kehoach.lang());
        if (explanation.isEmpty()) {
            new Search(kehoach)
                    .unknown(
                            kehoach.say("unknown-rule", code),
                            Nearest.of(code, Explanation.codes()).orElse(""));
            return Status.COULD_NOT_RUN;
        }
        kehoach.print(explanation.get());
        return Status.FINE;
    }
}
