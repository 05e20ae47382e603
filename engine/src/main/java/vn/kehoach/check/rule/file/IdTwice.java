package vn.kehoach.check.rule.file;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;

/** Two targets of a plan, or two items of one list, bear one id. */
public final class IdTwice implements FileRule {
    @Override
    public String code() {
        return "id-twice";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        Set<String> seen = new HashSet<>();
        for (PlacedTarget placed : view.targets()) {
            Optional<String> id = placed.target().id();
            if (id.isPresent() && !seen.add(id.get())) {
                report.at(placed.pointer() + "/id", "message", id.get());
            }
        }
        for (PlacedItem placed : view.items()) {
            String list = placed.pointer().substring(0, placed.pointer().lastIndexOf('/') + 1);
            Optional<String> id = placed.item().id();
            if (id.isPresent() && !seen.add(list + id.get())) {
                report.at(placed.pointer() + "/id", "message", id.get());
            }
        }
        for (int i = 0; i < view.plan().annexes().size(); i++) {
            String id = view.plan().annexes().get(i).id();
            if (!seen.add("/annexes/" + id)) {
                report.at("/annexes/" + i + "/id", "message", id);
            }
        }
    }
}
