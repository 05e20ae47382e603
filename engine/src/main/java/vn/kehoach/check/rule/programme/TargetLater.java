package vn.kehoach.check.rule.programme;

import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;

/** A target is to be reached later than the programme asks. */
public final class TargetLater implements Rule {
    @Override
    public String code() {
        return "target-later";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (TargetPair pair : TargetPair.in(view)) {
            Optional<Integer> by = pair.placed().target().by();
            Optional<Integer> asked = pair.asked().by();
            if (by.isPresent() && asked.isPresent() && by.get() > asked.get()) {
                report.at(
                        pair.severity(severity()),
                        pair.placed().pointer() + "/by",
                        pair.sentence("message"),
                        pair.asked().id(),
                        by.get(),
                        asked.get());
            }
        }
    }
}
