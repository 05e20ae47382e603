package vn.kehoach.check.rule.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.check.PlanView;
import vn.kehoach.compose.Composer;
import vn.kehoach.plan.Markup;
import vn.kehoach.plan.PartNames;

/**
 * What the parts of a plan are called, and how they are printed where texts refer to them.
 *
 * @param names of the parts
 * @param addresses by pointer; absent for a part without a number
 */
record Referred(PartNames names, Function<String, Optional<String>> addresses) {
    static Referred of(PlanView view) {
        return new Referred(PartNames.of(view.plan()), Composer.addresses(view.setting()));
    }

    /** The parts that a reference may mean. */
    List<PartNames.Part> found(Markup.Reference reference) {
        return names.find(reference.name());
    }
}
