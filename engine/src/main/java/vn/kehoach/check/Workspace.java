package vn.kehoach.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The plans of one run, as a rule about several plans sees them. */
public final class Workspace {
    private final List<PlanView> plans;
    private final Function<PlanView, Report> reports;
    private final Map<PlanView, Report> made = new java.util.IdentityHashMap<>();

    Workspace(List<PlanView> plans, Function<PlanView, Report> reports) {
        this.plans = List.copyOf(plans);
        this.reports = reports;
    }

    /** Those that could be read, in the order of their names. */
    public List<PlanView> plans() {
        return plans;
    }

    /** Takes down what is found in one of them. */
    public Report report(PlanView plan) {
        return made.computeIfAbsent(plan, reports);
    }
}
