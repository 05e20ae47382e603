package vn.kehoach.shell.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.PlanInput;
import vn.kehoach.compare.Compared;
import vn.kehoach.diagnostic.Outcome;

/** The two plans that a command lays side by side. */
record TwoPlans(Kehoach kehoach, String before, String after) {
    /** What they name; empty where they do not name a plan each, which has been told. */
    List<Inputs.Input> inputs() {
        List<Inputs.Input> plans = new ArrayList<>();
        for (String path : List.of(before, after)) {
            Inputs each = new Inputs(kehoach);
            List<Inputs.Input> found = each.plansOf(List.of(path));
            if (each.status() != Status.FINE) {
                return List.of();
            }
            if (found.size() != 1 || found.get(0).isOffice()) {
                kehoach.tell(kehoach.say("one-plan-each", path));
                return List.of();
            }
            plans.add(found.get(0));
        }
        return List.copyOf(plans);
    }

    /**
     * Compares them; absent where one cannot be read, which has been told.
     *
     * @throws IOException if a file is missing or cannot be read
     */
    Optional<Compared> compare(Inputs inputs, List<Inputs.Input> plans, ReportFormat format) throws IOException {
        PlanInput was = inputs.plan(plans.get(0));
        PlanInput is = inputs.plan(plans.get(1));
        Outcome<Compared> outcome = kehoach.engine().versions().compare(was, is);
        if (outcome.value().isEmpty()) {
            new FindingsPrinter(kehoach).report(outcome, format, List.of(was.file(), is.file()));
        }
        return outcome.value();
    }

    /** Whether both have a document; one that has none is told. */
    boolean arePrinted(Compared compared) {
        List<Compared.Side> unprinted = Stream.of(compared.before(), compared.after())
                .filter(side -> !side.isPrinted())
                .toList();
        unprinted.forEach(side -> kehoach.tell(kehoach.say("not-composed", side.file())));
        return unprinted.isEmpty();
    }
}
