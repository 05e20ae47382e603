package vn.kehoach.shell.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.kehoach.check.Explanation;
import vn.kehoach.check.InForce;
import vn.kehoach.check.RulePack;
import vn.kehoach.check.RuleWords;
import vn.kehoach.diagnostic.Fix;

/** {@code rules}: every code that a finding may have, in a line or two, group by group. */
@Command(name = "rules", aliases = "quy-tac")
final class RulesCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private ReportFormat format;

    @Override
    public Integer call() {
        kehoach.print(format == ReportFormat.JSON ? json() : text());
        return Status.FINE;
    }

    private String text() {
        RuleWords words = new RuleWords(kehoach.lang());
        StringBuilder text = new StringBuilder();
        for (String group : Explanation.groups()) {
            List<String> codes = Explanation.codes(group);
            if (!codes.isEmpty()) {
                text.append(words.group(group))
                        .append(" (")
                        .append(codes.size())
                        .append(")\n\n");
                codes.forEach(code -> text.append(text(words, code)));
                text.append('\n');
            }
        }
        return text.append(kehoach.say("rule-pack", RulePack.current().stamp()))
                .append('\n')
                .toString();
    }

    private String text(RuleWords words, String code) {
        InForce days = Explanation.inForce(code);
        return code + " (" + words.severity(Explanation.severity(code)) + "): "
                + Explanation.title(code, kehoach.lang()) + "\n"
                + Explanation.legal(code, kehoach.lang())
                        .map(RulesCommand::detail)
                        .orElse("")
                + (days.equals(InForce.ALWAYS) ? "" : detail(words.inForce(days)))
                + (Explanation.fix(code) == Fix.Kind.NONE ? "" : detail(words.fix(Explanation.fix(code))));
    }

    private static String detail(String detail) {
        return "    " + detail + "\n";
    }

    private String json() {
        List<JsonFields> rules = Explanation.groups().stream()
                .flatMap(group -> Explanation.codes(group).stream())
                .map(this::json)
                .toList();
        JsonFields pack = new JsonFields()
                .with("version", RulePack.current().version())
                .with("digest", RulePack.current().digest());
        return JsonFields.document(new JsonFields().with("rulePack", pack).with("rules", rules));
    }

    private JsonFields json(String code) {
        InForce days = Explanation.inForce(code);
        return new JsonFields()
                .with("code", code)
                .with("group", Explanation.group(code))
                .with("severity", Explanation.severity(code).word())
                .with("title", Explanation.title(code, kehoach.lang()))
                .with("legal", Explanation.legal(code, kehoach.lang()))
                .with("from", days.from())
                .with("to", days.to())
                .with("fix", Explanation.fix(code).word());
    }
}
