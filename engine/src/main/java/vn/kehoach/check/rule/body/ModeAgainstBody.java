package vn.kehoach.check.rule.body;

import vn.kehoach.agency.Body;
import vn.kehoach.check.Located;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.ResolvedBody;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;

/** A UBND orders a body that it may only ask: a court, the Fatherland Front, a body of a higher tier. */
public final class ModeAgainstBody implements Rule {
    private static final String UBND = "people-committee";

    @Override
    public String code() {
        return "mode-against-body";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (!view.plan().issuer().body().equals(UBND)) {
            return;
        }
        view.items().stream()
                .filter(placed -> placed.mode() == Item.Mode.ASSIGN)
                .filter(placed -> !placed.item().agency().isEmpty())
                .forEach(placed -> placed.agencies().forEach(agency -> view.body(agency.value())
                        .filter(body -> isOutside(view, body))
                        .ifPresent(body -> say(report, placed, agency, body))));
    }

    private static boolean isOutside(PlanView view, ResolvedBody body) {
        boolean higher =
                body.body().isPresent() && body.tier().compareTo(view.tier().orElseThrow()) < 0;
        return higher || body.body().filter(known -> !known.subordinate()).isPresent();
    }

    private void say(Report report, PlacedItem placed, Located<AgencyRef> agency, ResolvedBody body) {
        boolean written = placed.item().mode().isPresent();
        String at = written ? placed.pointer() + "/mode" : agency.pointer() + "/role";
        boolean unverified = body.body().filter(Body::unverified).isPresent();
        report.at(unverified ? Severity.INFO : severity(), at, unverified ? "unverified" : "message", body.name());
    }
}
