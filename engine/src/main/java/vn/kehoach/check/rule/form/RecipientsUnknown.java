package vn.kehoach.check.rule.form;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.rule.PartyGuidance;
import vn.kehoach.compose.Superior;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Recipients;

/** The recipients are to be computed, and the catalogue does not know the body to which the issuer reports. */
public final class RecipientsUnknown implements StateFormRule {
    @Override
    public String code() {
        return "recipients-unknown";
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
    public void check(PlanView view, Report report) {
        boolean computed = view.plan().recipients().filter(Recipients::isAuto).isPresent();
        boolean known = view.tier().isPresent()
                && view.setting().issuer().isPresent()
                && view.setting().issuerName().isPresent();
        if (computed && known && Superior.of(view.setting()).isEmpty()) {
            report.at("/recipients", "message", view.setting().issuerName().orElseThrow());
        }
    }
}
