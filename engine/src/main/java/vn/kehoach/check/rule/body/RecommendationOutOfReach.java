package vn.kehoach.check.rule.body;

import java.util.HashSet;
import java.util.Set;
import vn.kehoach.check.Located;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.ResolvedBody;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;
import vn.kehoach.scope.OutOfReach;
import vn.kehoach.unit.Tier;

/** A recommendation to a body that stands neither above the issuer in its own line nor beside it. */
public final class RecommendationOutOfReach implements Rule {
    @Override
    public String code() {
        return "recommendation-out-of-reach";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.tier().isEmpty() || view.catalogues().scope().reach().isEmpty()) {
            return;
        }
        Tier issuer = view.tier().get();
        Set<String> told = new HashSet<>();
        for (PlacedItem placed : view.items()) {
            if (placed.mode() != Item.Mode.RECOMMEND || placed.item().agency().isEmpty()) {
                continue;
            }
            for (Located<AgencyRef> agency : placed.agencies()) {
                view.body(agency.value())
                        .filter(ResolvedBody::isKnown)
                        .ifPresent(body -> view.catalogues().scope().reach().stream()
                                .filter(reach -> holds(reach, issuer, body) && told.add(body.identity()))
                                .findFirst()
                                .ifPresent(reach -> report.at(
                                        agency.pointer() + "/role", "message", body.name(), reach.because())));
            }
        }
    }

    private static boolean holds(OutOfReach reach, Tier issuer, ResolvedBody body) {
        return reach.issuers().contains(issuer)
                && reach.tier() == body.tier()
                && (reach.roles().isEmpty() || reach.roles().contains(body.ref().roleId()));
    }
}
