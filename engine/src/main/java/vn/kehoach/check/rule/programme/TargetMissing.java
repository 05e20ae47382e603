package vn.kehoach.check.rule.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Territory;
import vn.kehoach.check.rule.Phrases;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Period;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.words.Nearest;

/** A target that the programme asks of this tier and territory, and that the plan neither has nor leaves out openly. */
public final class TargetMissing implements Rule {
    @Override
    public String code() {
        return "target-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.isHalfRead()) {
            return;
        }
        view.programme().ifPresent(programme -> {
            Set<String> stated = new HashSet<>();
            List<String> known = programme.programme().targets().stream()
                    .map(ProgrammeTarget::id)
                    .toList();
            view.targets().forEach(placed -> placed.target().of().ifPresent(id -> {
                stated.add(id);
                if (!known.contains(id)) {
                    stated.addAll(Nearest.among(id, known, known.size()));
                }
            }));
            for (ProgrammeTarget target : programme.programme().targets()) {
                boolean asked = programme.applies(target) == Territory.Answer.YES
                        && isInPeriod(target, view.plan().period());
                if (asked && !stated.contains(target.id()) && !programme.isExcluded(target)) {
                    say(view, programme.form(target), report, target);
                }
            }
        });
    }

    private void say(PlanView view, ProgrammeTarget.As form, Report report, ProgrammeTarget target) {
        boolean unverified = Proof.isUnverified(target.evidence());
        report.onKey(
                unverified ? Severity.INFO : severity(),
                view.placeOf(SectionKind.TARGETS),
                unverified ? "unverified" : "message",
                target.id(),
                target.summary(),
                form == ProgrammeTarget.As.YES_NO ? Phrases.of("done") : Figures.of(target));
    }

    /** A plan of one year need not repeat what is asked for at the end of the programme, nor what was due before it. */
    private static boolean isInPeriod(ProgrammeTarget target, Period period) {
        return target.everyYear()
                || target.by()
                        .map(year -> period.first() <= year && year <= period.last())
                        .orElse(true);
    }
}
