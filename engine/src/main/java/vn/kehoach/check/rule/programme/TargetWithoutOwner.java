package vn.kehoach.check.rule.programme;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.Territory;
import vn.kehoach.diagnostic.Severity;

/** A target that no project led here, no agency and no task stands for. */
public final class TargetWithoutOwner implements StateFormRule {
    @Override
    public String code() {
        return "target-without-owner";
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
        List<String> served = served(view);
        for (PlacedTarget placed : view.targets()) {
            boolean of = placed.target().of().isPresent();
            boolean named =
                    of ? view.programme().isPresent() : placed.target().id().isPresent();
            if (placed.isGroup() || !named || isElsewhere(view, placed) || isOwned(view, placed, served)) {
                continue;
            }
            report.at(
                    of ? severity() : Severity.WARNING,
                    placed.pointer() + (of ? "/of" : "/id"),
                    "message",
                    placed.target().of().or(placed.target()::id).orElseThrow(),
                    projects(view, placed).collect(Collectors.joining(", ")));
        }
    }

    /** Whether the programme does not ask for it here, which target-form tells: then nobody need stand for it. */
    private static boolean isElsewhere(PlanView view, PlacedTarget placed) {
        return view.programme()
                .flatMap(programme -> placed.target()
                        .of()
                        .flatMap(programme.programme()::target)
                        .filter(target -> programme.applies(target) == Territory.Answer.NO))
                .isPresent();
    }

    private static boolean isOwned(PlanView view, PlacedTarget placed, List<String> served) {
        return placed.statedBy().filter(PlacedItem::hasAgency).isPresent()
                || served.stream().anyMatch(pointer -> (placed.pointer() + "/").startsWith(pointer + "/"))
                || projects(view, placed)
                        .anyMatch(id -> view.programme().orElseThrow().isTouched(id));
    }

    /** The targets, or groups of targets, that a task with an agency serves. */
    private static List<String> served(PlanView view) {
        Set<String> ids = view.items().stream()
                .filter(PlacedItem::hasAgency)
                .flatMap(placed -> placed.item().targets().stream())
                .collect(Collectors.toSet());
        return view.targets().stream()
                .filter(placed -> placed.target().id().filter(ids::contains).isPresent())
                .map(PlacedTarget::pointer)
                .toList();
    }

    private static Stream<String> projects(PlanView view, PlacedTarget placed) {
        return view
                .programme()
                .flatMap(programme -> placed.target().of().flatMap(programme.programme()::target))
                .stream()
                .flatMap(target -> target.projects().stream());
    }
}
