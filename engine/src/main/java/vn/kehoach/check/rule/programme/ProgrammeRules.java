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
            new ProjectLeftOut(),
            new ProjectWithTwoLeads(),
            new ProjectLedByAnother(),
            new ProjectNotApplicable(),
            new TargetUnknown(),
            new TargetMissing(),
            new TargetWeaker(),
            new TargetLater(),
            new TargetObjectAbsent(),
            new ShareOfOne(),
            new TargetForm(),
            new TargetOwnerDropped(),
            new TargetUnitDiffers(),
            new TargetContradictory(),
            new ShareImpossible(),
            new FigureContradictsData(),
            new SameTargetTwoValues(),
            new PartsDoNotAddUp(),
            new MilestoneDoubtful(),
            new YearlyPathFalls(),
            new TargetWithoutValue(),
            new TargetHidden(),
            new TargetOfPassingYear(),
            new ExcludedButPresent(),
            new ExclusionIncomplete(),
            new TargetWithoutOwner(),
            new FactUnknown(),
            new DeadlineOutsidePeriod(),
            new DeadlineAlreadyPast(),
            new StartWithoutDate(),
            new FundingVague(),
            new HeadingAxisMixed(),
            new AgencyWithoutTask());

    private ProgrammeRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
