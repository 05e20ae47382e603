package vn.kehoach.check.rule.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;

/** The trích yếu is more than one sentence (ND30-TL-3). */
public final class TitleNotOneSentence implements StateFormRule {
    private static final Pattern STOP = Pattern.compile("(?U)\\p{Ll}{2,}[)”\"]?([.!?])\\s+\\p{Lu}");

    @Override
    public String code() {
        return "title-not-one-sentence";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        FormTexts.title(view).ifPresent(title -> check(report, title));
    }

    private static void check(Report report, Prose title) {
        Matcher stop = STOP.matcher(title.text());
        if (stop.find() && !title.isQuoted(stop.start(1))) {
            report.on(title, stop.start(1), stop.end(1)).say("message");
        }
    }
}
