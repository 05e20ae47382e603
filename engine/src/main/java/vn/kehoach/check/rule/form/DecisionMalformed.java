package vn.kehoach.check.rule.form;

import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Decision;
import vn.kehoach.plan.Plan;

/**
 * The decision that issues a plan has a trích yếu of which its first article cannot be made, an article with a number typed, or the plan is
 * the Party's, which has no such form (Decree 30/2020/NĐ-CP, Phụ lục III, mẫu 1.3; ND30-BC-5).
 */
public final class DecisionMalformed implements FileRule {
    private static final String NUMBERED = "(?iu)\\s*Điều\\s+\\d+\\s*[.:].*";

    @Override
    public String code() {
        return "decision-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.plan().decision().ifPresent(decision -> {
            if (view.plan().form() == Plan.FormFamily.PARTY) {
                report.at("/decision", "party");
            }
            String title = decision.title().strip();
            if (!title.startsWith("Ban hành ") && !title.startsWith("Phê duyệt ") && !title.contains("TODO")) {
                report.at("/decision/title", "title", title);
            }
            articles(decision, report);
        });
    }

    private static void articles(Decision decision, Report report) {
        for (int i = 0; i < decision.articles().size(); i++) {
            if (decision.articles().get(i).matches(NUMBERED)) {
                report.at("/decision/articles/" + i, "numbered");
            }
        }
    }
}
