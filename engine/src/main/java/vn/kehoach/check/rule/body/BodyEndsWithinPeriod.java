package vn.kehoach.check.rule.body;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.agency.Body;
import vn.kehoach.agency.Successor;
import vn.kehoach.check.AgencyUse;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.ResolvedBody;
import vn.kehoach.check.Rule;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Target;
import vn.kehoach.unit.Tier;

/**
 * A body that does or receives something and ends soon, while the plan goes on for years: its heir has to be named too. Of ends that
 * nobody could know of when the plan was made, the rule keeps silent.
 */
public final class BodyEndsWithinPeriod implements Rule {
    /** How long before its end it was known that a body would end, in days. */
    private static final int KNOWN_BEFORE = 180;

    @Override
    public String code() {
        return "body-ends-within-period";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        Optional<LocalDate> day = view.day();
        if (day.isEmpty()) {
            return;
        }
        int horizon = horizon(view);
        Set<String> told = new HashSet<>();
        for (AgencyUse use : view.agencies()) {
            if (use.part() == AgencyUse.Part.ISSUES) {
                continue;
            }
            Optional<ResolvedBody> resolved = view.body(use.ref());
            resolved.flatMap(ResolvedBody::body)
                    .filter(body -> endsWithin(body, day.get(), horizon))
                    .filter(body -> !goesOn(resolved.get(), body) && !isFollowed(view, resolved.get()))
                    .filter(body -> told.add(resolved.get().identity()))
                    .ifPresent(body -> say(view, report, use, resolved.get(), body, horizon));
        }
    }

    /** The last year of which the plan speaks: of its period, or of a target. */
    private static int horizon(PlanView view) {
        return Stream.concat(
                        Stream.of(view.plan().period().last()),
                        view.targets().stream().map(PlacedTarget::target).flatMap(BodyEndsWithinPeriod::years))
                .max(Integer::compare)
                .orElseThrow();
    }

    private static Stream<Integer> years(Target target) {
        return Stream.concat(target.by().stream(), target.milestones().keySet().stream());
    }

    private static boolean endsWithin(Body body, LocalDate day, int horizon) {
        return body.to()
                .filter(last -> !last.isBefore(day)
                        && last.isBefore(LocalDate.of(horizon, 12, 31))
                        && last.isBefore(day.plusDays(KNOWN_BEFORE)))
                .isPresent();
    }

    /** Whether another body plays the role after it: the reference to the role is right then, too. */
    private static boolean goesOn(ResolvedBody resolved, Body body) {
        return Tenure.ofAnyTime(resolved).stream().anyMatch(next -> next.from()
                .filter(first -> first.isAfter(body.to().orElseThrow()))
                .isPresent());
    }

    /** Whether one who takes over is named in the plan as well. */
    private static boolean isFollowed(PlanView view, ResolvedBody resolved) {
        List<Successor> heirs = resolved.body().orElseThrow().successors();
        return heirs.stream()
                .anyMatch(heir -> view.agencies().stream().anyMatch(use -> isHeir(view, use, resolved, heir)));
    }

    private static boolean isHeir(PlanView view, AgencyUse use, ResolvedBody resolved, Successor heir) {
        Tier tier = heir.tier().orElse(resolved.tier());
        return use.ref().roleId().equals(heir.role())
                && !use.ref().equals(resolved.ref())
                && view.body(use.ref()).filter(body -> body.tier() == tier).isPresent();
    }

    private static void say(
            PlanView view, Report report, AgencyUse use, ResolvedBody resolved, Body body, int horizon) {
        boolean unverified = body.unverified();
        var heirs = Heirs.of(view, body);
        String usual = heirs.isEmpty() ? "message" : "succeeded";
        report.at(
                unverified ? Severity.INFO : Severity.WARNING,
                use.rolePointer(),
                unverified ? usual + "-unverified" : usual,
                resolved.name(),
                CitationText.running(body.to().orElseThrow()),
                String.valueOf(horizon),
                heirs);
    }
}
