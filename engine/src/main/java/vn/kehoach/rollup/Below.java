package vn.kehoach.rollup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.ProgrammeView;
import vn.kehoach.plan.Target;
import vn.kehoach.setting.Setting;

/**
 * A plan below with what is asked of it.
 *
 * @param child what is told of it
 * @param programme its programme from where it stands
 * @param targets its targets, groups left aside
 */
record Below(Child child, Optional<ProgrammeView> programme, List<Target> targets) {
    static Below of(Child child, Setting setting) {
        return new Below(
                child,
                ProgrammeView.of(setting),
                PlacedTarget.in(setting.plan()).stream()
                        .filter(placed -> !placed.isGroup())
                        .map(PlacedTarget::target)
                        .toList());
    }

    /** What it says of the targets of a programme. */
    List<Promise> ofProgramme(Set<String> ids) {
        return promises(targets.stream()
                .filter(target -> target.of().filter(ids::contains).isPresent())
                .toList());
    }

    /** What it says of a target that is no programme's, by its id in the plan above. */
    List<Promise> ofPlan(String id) {
        return promises(targets.stream()
                .filter(target ->
                        target.of().isEmpty() && target.id().filter(id::equals).isPresent())
                .toList());
    }

    private List<Promise> promises(List<Target> said) {
        return said.stream().map(target -> Promise.of(target, child.period())).toList();
    }
}
