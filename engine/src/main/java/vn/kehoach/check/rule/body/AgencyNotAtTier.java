package vn.kehoach.check.rule.body;

import java.util.stream.Collectors;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.Body;
import vn.kehoach.check.AgencyUse;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.rule.Phrases;
import vn.kehoach.diagnostic.Severity;

/** A role that nobody plays at the tier: no Sở in a commune, no Cảnh sát biển in a province. */
public final class AgencyNotAtTier implements Rule {
    @Override
    public String code() {
        return "agency-not-at-tier";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (AgencyUse use : view.agencies()) {
            view.body(use.ref())
                    .filter(Tenure::isVacant)
                    .filter(resolved -> Tenure.ofAnyTime(resolved).isEmpty())
                    .ifPresent(resolved -> report.at(
                            use.rolePointer(),
                            "message",
                            resolved.ref().roleId(),
                            Phrases.tier(resolved.tier()),
                            tiers(resolved.agency().orElseThrow())));
        }
    }

    private static String tiers(Agency agency) {
        return agency.bodies().stream()
                .map(Body::tier)
                .distinct()
                .sorted()
                .map(tier -> agency.role() + "@" + tier.word())
                .collect(Collectors.joining(", "));
    }
}
