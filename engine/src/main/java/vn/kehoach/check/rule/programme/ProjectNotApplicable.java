package vn.kehoach.check.rule.programme;

import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Territory;
import vn.kehoach.check.rule.Phrases;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.unit.Unit;

/** A component that is no matter of the issuer's tier, or whose object the territory does not have. */
public final class ProjectNotApplicable implements Rule {
    @Override
    public String code() {
        return "project-not-applicable";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.programme().ifPresent(programme -> view.projects().forEach(use -> programme
                .component(use.ref().id())
                .filter(component -> programme.applies(component) == Territory.Answer.NO)
                .ifPresent(component -> {
                    boolean tier = programme.lineage(component).stream()
                            .flatMap(at -> at.applies().stream())
                            .anyMatch(where ->
                                    !where.tiers().isEmpty() && !where.tiers().contains(programme.tier()));
                    String unit = view.unit().map(Unit::fullName).orElse("");
                    boolean unverified = Proof.isUnverified(component.evidence());
                    report.at(
                            unverified ? Severity.INFO : severity(),
                            use.idPointer(),
                            (tier ? "tier" : "fact") + (unverified ? "-unverified" : ""),
                            component.id(),
                            unit,
                            Phrases.facts(programme.factsOf(component)));
                })));
    }
}
