package vn.kehoach.check.rule.body;

import java.util.List;
import vn.kehoach.check.Rule;

/** Rules about bodies: whether they exist, what they are called, what may be laid on them. */
public final class BodyRules {
    private static final List<Rule> ALL = List.of(
            new IssuerUnknown(),
            new AgencyUnknown(),
            new AgencyAbolished(),
            new AgencyNotYetFounded(),
            new AgencyNotAtTier(),
            new ModeAgainstBody(),
            new ReportWithoutPeriod(),
            new BodyAbolishedInText(),
            new BodyEndsWithinPeriod(),
            new BodyNameWrong(),
            new BodyAtWrongUnitType(),
            new ModeWordsContradict(),
            new RecommendationOutOfReach(),
            new BodyAskedTwoWays(),
            new TaskOfAnotherBody(),
            new ReportingLineSkips(),
            new DutyWithoutDeadline());

    private BodyRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
