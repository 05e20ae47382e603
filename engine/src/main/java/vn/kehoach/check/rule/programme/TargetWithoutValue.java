package vn.kehoach.check.rule.programme;

import java.util.Optional;
import java.util.Set;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.programme.Evidence;
import vn.kehoach.programme.ProgrammeTarget;

/** A target that cannot be measured: no figure, no direction, no yes or no. */
public final class TargetWithoutValue implements Rule {
    private static final Set<SectionKind> AIMS =
            Set.of(SectionKind.PURPOSES, SectionKind.REQUIREMENTS, SectionKind.FREE);

    @Override
    public String code() {
        return "target-without-value";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        targets(view, report);
        if (view.plan().targetSections().findAny().isEmpty()) {
            inWords(view, report);
        }
    }

    /** Where a plan has no section of targets, they stand among the requirements. */
    private static void inWords(PlanView view, Report report) {
        for (Prose prose : view.prose()) {
            boolean aims = prose.kind() == Prose.Kind.PARAGRAPH
                    && prose.item()
                            .map(placed -> placed.section().kind())
                            .filter(AIMS::contains)
                            .isPresent();
            if (aims) {
                AimsWithoutFigure.in(prose).forEach(aim -> report.on(prose, aim.start(), aim.end())
                        .say("aim", prose.text().substring(aim.start(), aim.end())));
            }
        }
    }

    private void targets(PlanView view, Report report) {
        for (PlacedTarget placed : view.targets()) {
            if (placed.isGroup() || !placed.comparators().isEmpty() || view.isUnreadable(placed.pointer())) {
                continue;
            }
            Optional<ProgrammeTarget> asked =
                    view.programme().flatMap(programme -> placed.target().of().flatMap(programme.programme()::target));
            if (asked.isEmpty() || asked.get().value().isPresent()) {
                boolean unverified = asked.flatMap(ProgrammeTarget::evidence)
                        .filter(Evidence::unverified)
                        .isPresent();
                String sentence = unverified ? "taken-unverified" : asked.isPresent() ? "taken" : "message";
                report.at(
                        unverified ? Severity.INFO : severity(),
                        placed.pointer(),
                        sentence,
                        asked.map(target -> (Object) Figures.of(target)).orElse(""));
            }
        }
    }
}
