package vn.kehoach.check.rule.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/** The trích yếu ends with a mark (ND30-TL-6). */
public final class TitleFinalMark implements StateFormRule {
    private static final Pattern MARK = Pattern.compile("(?<!v\\.v)\\s*[.;:,/]+\\s*$");

    @Override
    public String code() {
        return "title-final-mark";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.SAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        FormTexts.title(view).ifPresent(title -> check(report, title));
    }

    private static void check(Report report, Prose title) {
        Matcher mark = MARK.matcher(title.text());
        if (mark.find() && mark.start() > 0) {
            report.on(title, mark.start(), title.text().stripTrailing().length())
                    .safely("")
                    .say("message");
        }
    }
}
