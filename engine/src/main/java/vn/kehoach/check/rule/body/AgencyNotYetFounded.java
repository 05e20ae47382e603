package vn.kehoach.check.rule.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.kehoach.agency.Body;
import vn.kehoach.check.AgencyUse;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Severity;

/** A body that did not exist yet on the plan's day. */
public final class AgencyNotYetFounded implements Rule {
    @Override
    public String code() {
        return "agency-not-yet-founded";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (AgencyUse use : view.agencies()) {
            view.body(use.ref()).filter(Tenure::isVacant).ifPresent(resolved -> {
                LocalDate day = view.day().orElseThrow();
                Optional<Body> next = Tenure.ofAnyTime(resolved).stream()
                        .filter(body -> body.from().filter(day::isBefore).isPresent())
                        .min(Comparator.comparing(body -> body.from().orElseThrow()));
                if (next.isPresent() && Tenure.past(resolved, day).isEmpty()) {
                    String name = view.catalogues().agencies().nameIn(next.get(), resolved.unit());
                    boolean unverified = next.get().unverified();
                    report.at(
                            unverified ? Severity.INFO : severity(),
                            use.rolePointer(),
                            unverified ? "unverified" : "message",
                            name,
                            CitationText.running(next.get().from().orElseThrow()));
                }
            });
        }
    }
}
