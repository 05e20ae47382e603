package vn.kehoach.shell.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.kehoach.check.Rule;
import vn.kehoach.check.RuleCatalogue;
import vn.kehoach.check.RulePage;
import vn.kehoach.diagnostic.Messages;

/** {@code rules}: every rule in a line or two. */
@Command(name = "rules", aliases = "quy-tac")
final class RulesCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private ReportFormat format;

    @Override
    public Integer call() {
        Messages sentences = RuleCatalogue.messages(kehoach.lang());
        List<Rule> rules = RuleCatalogue.rules();
        kehoach.print(
                format == ReportFormat.JSON
                        ? JsonFields.document(
                                "rules",
                                rules.stream()
                                        .map(rule -> json(rule, sentences))
                                        .toList())
                        : rules.stream().map(rule -> text(rule, sentences)).collect(Collectors.joining()));
        return Status.FINE;
    }

    private String text(Rule rule, Messages sentences) {
        String severity = new Wording(kehoach).word("severity", rule.severity());
        String legal =
                legal(rule, sentences).map(ground -> "    " + ground + "\n").orElse("");
        return rule.code() + " (" + severity + "): " + title(rule) + "\n" + legal;
    }

    private JsonFields json(Rule rule, Messages sentences) {
        return new JsonFields()
                .with("code", rule.code())
                .with("severity", rule.severity().word())
                .with("title", title(rule))
                .with("legal", legal(rule, sentences));
    }

    private String title(Rule rule) {
        return RulePage.of(rule.code()).map(page -> page.title(kehoach.lang())).orElse("");
    }

    private static Optional<String> legal(Rule rule, Messages sentences) {
        return rule.legal().map(sentences::text);
    }
}
