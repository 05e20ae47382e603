package vn.kehoach.check.rule.workspace;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.Workspace;
import vn.kehoach.check.WorkspaceRule;
import vn.kehoach.check.rule.PartyGuidance;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Plan;

/** Two plans of one issuer bear one number in a year; of the Party, in a term. */
public final class NumberTwice implements WorkspaceRule, StateFormRule {
    @Override
    public String code() {
        return "number-twice";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Message> partyLegal(Optional<LocalDate> day) {
        return PartyGuidance.legal(this, day);
    }

    @Override
    public void check(Workspace workspace) {
        Map<String, PlanView> first = new HashMap<>();
        for (PlanView plan : workspace.plans()) {
            if (plan.plan().number().isEmpty() || Issuing.series(plan).isEmpty()) {
                continue;
            }
            String key = Issuing.issuer(plan) + "|" + plan.plan().type() + "|"
                    + plan.plan().form() + "|" + plan.plan().number().get() + "|"
                    + Issuing.series(plan).get();
            PlanView earlier = first.putIfAbsent(key, plan);
            // The same id: one plan in two files, which is told elsewhere.
            if (earlier != null && !earlier.plan().id().equals(plan.plan().id())) {
                boolean party = plan.plan().form() == Plan.FormFamily.PARTY;
                workspace
                        .report(plan)
                        .at(
                                "/number",
                                party ? "party" : "message",
                                plan.setting().symbol().orElseThrow(),
                                earlier.file());
            }
        }
    }
}
