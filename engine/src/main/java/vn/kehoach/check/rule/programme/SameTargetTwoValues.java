package vn.kehoach.check.rule.programme;

import java.util.List;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;

/** A task tells a target of the plan again, with another figure. */
public final class SameTargetTwoValues implements FileRule {
    @Override
    public String code() {
        return "same-target-two-values";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        List<Prose> again = view.prose().stream()
                .filter(prose ->
                        prose.kind() == Prose.Kind.PARAGRAPH && prose.text().indexOf('%') >= 0)
                .filter(prose -> !isData(view, prose))
                .toList();
        if (again.isEmpty()) {
            return;
        }
        List<Telling> targets = TargetSentence.in(view).stream()
                .filter(TargetSentence::isTarget)
                .flatMap(sentence -> Telling.in(sentence).stream())
                .toList();
        if (!targets.isEmpty()) {
            again.stream()
                    .flatMap(prose -> Telling.in(prose).stream())
                    .forEach(telling -> compare(targets, telling, report));
        }
    }

    /** What is data of the programme's targets in a task too, target-contradictory compares. */
    private static boolean isData(PlanView view, Prose prose) {
        return TargetSentence.in(view).stream()
                .filter(sentence -> sentence.prose().equals(prose))
                .flatMap(sentence -> sentence.targets().stream())
                .anyMatch(placed -> placed.target().of().isPresent());
    }

    private static void compare(List<Telling> targets, Telling again, Report report) {
        List<Telling> same =
                targets.stream().filter(target -> target.isAgain(again)).toList();
        if (!same.isEmpty() && same.stream().noneMatch(target -> target.isEqual(again))) {
            Telling first = same.get(0);
            report.on(again.prose(), again.start(), again.end()).say("message", again.figure(), first.figure());
        }
    }
}
