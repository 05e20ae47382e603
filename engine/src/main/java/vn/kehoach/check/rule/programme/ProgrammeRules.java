package vn.kehoach.check.rule.programme;

import java.util.List;
import vn.kehoach.check.Rule;

/** Rules about programme, targets, assignments. */
public final class ProgrammeRules {
    private static final List<Rule> ALL = List.of(
            new ProgrammeUnknown(),
            new ProgrammeNotInTime(),
            new PeriodOutsideProgramme(),
            new ProjectUnknown(),
            new ProjectWithoutLead(),
            new ProjectWithTwoLeads(),
            new ProjectLedByAnother(),
            new ProjectNotApplicable(),
            new TargetUnknown(),
            new TargetMissing(),
            new TargetWeaker(),
            new TargetLater(),
            new TargetForm(),
            new TargetUnitDiffers(),
            new TargetContradictory(),
            new ShareImpossible(),
            new MilestoneDoubtful(),
            new TargetWithoutValue(),
            new ExcludedButPresent(),
            new ExclusionIncomplete(),
            new TargetWithoutOwner(),
            new FactUnknown(),
            new DeadlineOutsidePeriod());

    private ProgrammeRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
