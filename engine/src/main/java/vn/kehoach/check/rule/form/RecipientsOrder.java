package vn.kehoach.check.rule.form;

import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.ResolvedBody;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Recipient;
import vn.kehoach.unit.Tier;

/** A superior, or who gets the plan as a report, stands behind those who carry it out. No clause orders the lines; offices do. */
public final class RecipientsOrder implements FileRule {
    private static final Pattern CARRIES_OUT = Pattern.compile("(?iU).*\\bthực hiện\\b.*");
    private static final Pattern TOGETHER = Pattern.compile("(?iU).*\\b(?:phối hợp|chỉ đạo)\\b.*");
    private static final Pattern HEARS = Pattern.compile("(?iU).*\\b(?:báo cáo|b/c|b/cáo)\\b.*");

    @Override
    public String code() {
        return "recipients-order";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.plan().recipients().isEmpty()) {
            return;
        }
        List<Recipient> lines = view.plan().recipients().get().list();
        boolean carriesOut = false;
        for (int i = 0; i < lines.size(); i++) {
            Recipient line = lines.get(i);
            String purpose = line.purpose().orElse("");
            if (carriesOut && isAbove(view, line)) {
                report.at("/recipients/list/" + i, "message");
                return;
            }
            carriesOut |= CARRIES_OUT.matcher(purpose).matches()
                    && !TOGETHER.matcher(purpose).matches();
        }
    }

    private static boolean isAbove(PlanView view, Recipient line) {
        if (HEARS.matcher(line.purpose().orElse("")).matches()) {
            return true;
        }
        return !line.to().isEmpty()
                && line.purpose().isEmpty()
                && line.to().stream().allMatch(ref -> isSuperior(view, ref));
    }

    private static boolean isSuperior(PlanView view, AgencyRef ref) {
        Tier own = view.tier().orElse(Tier.CENTRAL);
        return view.body(ref)
                .filter(ResolvedBody::isKnown)
                .filter(body -> body.tier().compareTo(own) < 0)
                .isPresent();
    }
}
