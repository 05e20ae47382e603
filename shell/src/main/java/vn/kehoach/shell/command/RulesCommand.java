package vn.kehoach.shell.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.kehoach.check.Explanation;
import vn.kehoach.check.Rule;
import vn.kehoach.check.RuleCatalogue;

/** {@code rules}: every code that a finding may have, in a line or two. */
@Command(name = "rules", aliases = "quy-tac")
final class RulesCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private ReportFormat format;

    @Override
    public Integer call() {
        List<String> codes = codes();
        kehoach.print(
                format == ReportFormat.JSON
                        ? JsonFields.document(
                                "rules", codes.stream().map(this::json).toList())
                        : codes.stream().map(this::text).collect(Collectors.joining()));
        return Status.FINE;
    }

    /** The rules in the catalogue's order, then what else a finding may be called. */
    private static List<String> codes() {
        return Stream.concat(RuleCatalogue.rules().stream().map(Rule::code), Explanation.codes().stream())
                .distinct()
                .toList();
    }

    private String text(String code) {
        String severity = new Wording(kehoach).word("severity", Explanation.severity(code));
        String legal = legal(code).map(ground -> "    " + ground + "\n").orElse("");
        return code + " (" + severity + "): " + Explanation.title(code, kehoach.lang()) + "\n" + legal;
    }

    private JsonFields json(String code) {
        return new JsonFields()
                .with("code", code)
                .with("severity", Explanation.severity(code).word())
                .with("title", Explanation.title(code, kehoach.lang()))
                .with("legal", legal(code));
    }

    private Optional<String> legal(String code) {
        return RuleCatalogue.rule(code).flatMap(Rule::legal).map(RuleCatalogue.messages(kehoach.lang())::text);
    }
}
