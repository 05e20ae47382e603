package vn.kehoach.check.rule.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Decision;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Signature;

/**
 * The decision that issues a plan has a trích yếu of which its first article cannot be made or which names a document of another type, an
 * article with a number typed, no bases or no further article; it is the chairman's own and signed for the committee; or the plan is the
 * Party's, which has no such form (Decree 30/2020/NĐ-CP, Phụ lục III, mẫu 1.3; ND30-BC-5, ND30-CK-1).
 */
public final class DecisionMalformed implements FileRule {
    private static final String NUMBERED = "(?iu)\\s*Điều\\s+\\d+\\s*[.:].*";
    /** What a decision issues, by the types of article 7 that plans are taken for. */
    private static final Pattern ISSUES = Pattern.compile(
            "(?U)(?:Ban hành|Phê duyệt)\\s+(?<type>Kế hoạch|Chương trình|Đề án|Phương án|Dự án|Quy chế|Quy định|Hướng dẫn)\\b.*");

    @Override
    public String code() {
        return "decision-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Message> legal() {
        return Optional.of(Message.of(code() + ".legal", ""));
    }

    @Override
    public void check(PlanView view, Report report) {
        view.plan().decision().ifPresent(decision -> {
            if (view.plan().form() == Plan.FormFamily.PARTY) {
                report.at("/decision", "party");
            }
            title(view.plan(), decision.title().strip(), report);
            authority(view.plan(), decision, report);
            articles(decision, report);
            missing(view, decision, report);
        });
    }

    private static void title(Plan plan, String title, Report report) {
        if (!title.startsWith("Ban hành ") && !title.startsWith("Phê duyệt ") && !title.contains("TODO")) {
            report.at("/decision/title", "title", title);
        }
        Matcher issues = ISSUES.matcher(title);
        if (issues.matches() && !issues.group("type").equals(plan.type().vietnamese())) {
            report.at(
                    "/decision/title", "type", issues.group("type"), plan.type().vietnamese());
        }
    }

    /** Who decides alone signs without TM.: nobody can sign for a collective what is his own decision. */
    private static void authority(Plan plan, Decision decision, Report report) {
        boolean collective = plan.signature()
                .flatMap(Signature::authority)
                .filter(Signature.Authority.TM::equals)
                .isPresent();
        if (decision.isOfOne() && collective) {
            report.at("/signature/authority", "own", decision.authority().orElseThrow());
        }
    }

    private static void articles(Decision decision, Report report) {
        for (int i = 0; i < decision.articles().size(); i++) {
            if (decision.articles().get(i).matches(NUMBERED)) {
                report.at("/decision/articles/" + i, "numbered");
            }
        }
    }

    /** A draft may still be filled in; an issued plan may not. */
    private void missing(PlanView view, Decision decision, Report report) {
        Severity severity = view.plan().isIssued() ? severity() : Severity.WARNING;
        if (decision.articles().isEmpty() && !view.isUnreadable("/decision/articles")) {
            report.at(severity, "/decision/articles", "articles");
        }
        if (view.plan().bases().isEmpty() && !view.isUnreadable("/bases")) {
            report.onKey(severity, "/decision", "bases");
        }
    }
}
