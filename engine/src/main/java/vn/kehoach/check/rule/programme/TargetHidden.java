package vn.kehoach.check.rule.programme;

import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Figure;

/** The plan has no section of targets; its figures stand inside purposes, requirements or tasks, where nobody follows them up. */
public final class TargetHidden implements StateFormRule {
    @Override
    public String code() {
        return "target-hidden";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.plan().targetSections().findAny().isPresent()) {
            return;
        }
        TargetSentence.in(view).stream()
                .filter(TargetHidden::isLoose)
                .findFirst()
                .ifPresent(sentence -> {
                    Figure figure = sentence.prose().figures().stream()
                            .filter(Figure::isShare)
                            .findFirst()
                            .orElse(sentence.prose().figures().get(0));
                    report.on(sentence.prose(), figure.start(), figure.end())
                            .say("message", sentence.prose().text().substring(figure.start(), figure.end()));
                });
    }

    /** Whether its targets have figures, and no names by which tasks could serve them. */
    private static boolean isLoose(TargetSentence sentence) {
        return !sentence.prose().figures().isEmpty()
                && sentence.targets().stream()
                        .allMatch(placed -> placed.target().id().isEmpty());
    }
}
