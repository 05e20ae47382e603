package vn.kehoach.check.rule.form;

import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Marks;

/** The drafter's mark is not in capital letters, or copies are counted of nobody (ND30-ST-1). */
public final class MarksMalformed implements StateFormRule {
    private static final Pattern LETTERS = Pattern.compile("(?U)\\p{Lu}+");

    @Override
    public String code() {
        return "marks-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.plan().marks().ifPresent(marks -> {
            marks.drafter()
                    .filter(drafter -> !LETTERS.matcher(drafter).matches())
                    .ifPresent(drafter -> report.at("/marks/drafter", "letters", drafter));
            copies(marks, report);
        });
    }

    private static void copies(Marks marks, Report report) {
        marks.copies().ifPresent(copies -> {
            if (copies < 1) {
                report.at("/marks/copies", "none", copies);
            } else if (marks.drafter().isEmpty()) {
                report.at("/marks/copies", "nobody");
            }
        });
    }
}
