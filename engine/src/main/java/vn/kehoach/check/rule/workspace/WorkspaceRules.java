package vn.kehoach.check.rule.workspace;

import java.util.List;
import vn.kehoach.check.Rule;

/** Rules about several plans side by side. */
public final class WorkspaceRules {
    private static final List<Rule> ALL = List.of(new PlanIdTwice(), new NumberTwice(), new ImplementsDisagrees());

    private WorkspaceRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
