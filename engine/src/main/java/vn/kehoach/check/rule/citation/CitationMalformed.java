package vn.kehoach.check.rule.citation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.check.Located;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Markup;

/** What was meant as a citation and would be printed as it stands: {@code [@} without its end, a number in bare brackets. */
public final class CitationMalformed implements StateFormRule {
    private static final Pattern OPEN = Pattern.compile("(?<!\\\\)\\[@[^\\]\\[\\s]*\\]?");
    private static final Pattern BARE =
            Pattern.compile("(?<!\\\\)\\[\\s*([0-9]+[A-Za-z]?(?:/[0-9]{4})?[/-]\\p{Lu}[\\p{L}0-9&./-]*)\\s*\\]");

    @Override
    public String code() {
        return "citation-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.texts().stream().filter(text -> text.value().contains("[")).forEach(text -> {
            open(report, text);
            bare(report, text);
        });
    }

    private void open(Report report, Located<String> text) {
        Set<Integer> understood =
                Markup.citations(text.value()).stream().map(Markup.Cite::offset).collect(Collectors.toSet());
        Matcher open = OPEN.matcher(text.value());
        while (open.find()) {
            if (!understood.contains(open.start()) && !isUnfinished(text, open.start())) {
                say(report, text, open, "open", open.group());
            }
        }
    }

    /** Behind {@code TODO} nothing is read. */
    private static boolean isUnfinished(Located<String> text, int offset) {
        return text.value().substring(0, offset).contains("TODO");
    }

    private void bare(Report report, Located<String> text) {
        Matcher bare = BARE.matcher(text.value());
        while (bare.find()) {
            say(report, text, bare, "bare", bare.group(1));
        }
    }

    private void say(Report report, Located<String> text, Matcher at, String sentence, String argument) {
        int length = at.end() - at.start();
        report.inside(severity(), text.pointer(), text.value(), at.start(), length, sentence, argument);
    }
}
