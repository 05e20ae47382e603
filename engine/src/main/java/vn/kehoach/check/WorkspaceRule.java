package vn.kehoach.check;

/** A rule about several plans side by side. */
public interface WorkspaceRule extends Rule {
    /** Of a plan alone it has nothing to say. */
    @Override
    default void check(PlanView plan, Report report) {
        // see the other one
    }

    /** Looks at the plans of one run and says what it finds. */
    void check(Workspace plans);
}
