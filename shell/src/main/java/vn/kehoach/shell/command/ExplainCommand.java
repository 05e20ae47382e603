package vn.kehoach.shell.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.kehoach.check.Explanation;

/** {@code explain}: one rule with its legal ground and examples. */
@Command(name = "explain", aliases = "giai-thich")
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Parameters(paramLabel = "${bundle:label.code}", descriptionKey = "CODE")
    @Takes(Kind.CODE)
    private String code;

    @Override
    public Integer call() {
        Optional<String> explanation = Explanation.of(code, kehoach.lang());
        if (explanation.isEmpty()) {
            List<String> near = Search.near(code, Explanation.codes());
            new Search(kehoach).unknown(kehoach.say("unknown-rule", code), String.join(", ", near));
            if (near.isEmpty()) {
                kehoach.tell(kehoach.say("see", kehoach.typed("rules")));
            }
            return Status.COULD_NOT_RUN;
        }
        kehoach.print(explanation.get());
        return Status.FINE;
    }
}
