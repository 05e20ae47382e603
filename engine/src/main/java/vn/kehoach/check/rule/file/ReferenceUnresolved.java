package vn.kehoach.check.rule.file;

import java.util.List;
import java.util.Optional;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.words.Nearest;

/** An item says that it serves a target that the plan does not have. */
public final class ReferenceUnresolved implements FileRule {
    @Override
    public String code() {
        return "reference-unresolved";
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
        List<String> known = view.targets().stream()
                .flatMap(placed -> placed.target().id().stream())
                .toList();
        for (PlacedItem placed : view.items()) {
            List<String> ids = placed.item().targets();
            for (int i = 0; i < ids.size(); i++) {
                if (!known.contains(ids.get(i))) {
                    Optional<String> near = Nearest.of(ids.get(i), known);
                    String at = placed.pointer() + "/targets/" + i;
                    report.at(at, near.isPresent() ? "near" : "message", ids.get(i), near.orElse(""));
                }
            }
        }
    }
}
