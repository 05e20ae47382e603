package vn.kehoach.check.rule.programme;

import java.util.ArrayList;
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
        List<Telling> targets = new ArrayList<>();
        // What is data of the programme's targets in a task too, target-contradictory compares.
        List<Prose> set = new ArrayList<>();
        for (TargetSentence sentence : TargetSentence.in(view)) {
            boolean ofProgramme = sentence.targets().stream()
                    .anyMatch(placed -> placed.target().of().isPresent());
            if (sentence.isTarget()) {
                targets.addAll(Telling.in(sentence));
            }
            if (sentence.isTarget() || ofProgramme) {
                set.add(sentence.prose());
            }
        }
        if (targets.isEmpty()) {
            return;
        }
        for (Prose prose : view.prose()) {
            if (prose.kind() == Prose.Kind.PARAGRAPH && prose.text().indexOf('%') >= 0 && !set.contains(prose)) {
                Telling.in(prose).forEach(again -> compare(targets, again, report));
            }
        }
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
