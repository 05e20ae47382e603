package vn.kehoach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.compare.Compared;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Plan;
import vn.kehoach.report.Composed;

/** Lays two plans side by side. */
record Comparing(Engine engine) {
    /** Absent where one cannot be read; then the outcome says why. */
    Outcome<Compared> compare(PlanInput before, PlanInput after) {
        List<Diagnostic> faults = new ArrayList<>();
        Optional<Compared.Side> was = side(before, faults);
        Optional<Compared.Side> is = side(after, faults);
        return new Outcome<>(was.flatMap(one -> is.map(other -> Compared.of(one, other))), faults);
    }

    private Optional<Compared.Side> side(PlanInput input, List<Diagnostic> faults) {
        Outcome<Plan> read = engine.check(input);
        if (read.value().isEmpty()) {
            faults.addAll(read.diagnostics());
        }
        return read.value()
                .map(plan -> new Compared.Side(
                        input.file().name(), plan, engine.composed(input).map(Composed::document)));
    }
}
