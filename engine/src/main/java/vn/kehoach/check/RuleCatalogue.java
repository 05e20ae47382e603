package vn.kehoach.check;

import java.util.List;
import java.util.Optional;
import vn.kehoach.check.rule.AgencyAbolished;
import vn.kehoach.check.rule.AgencyNotAtTier;
import vn.kehoach.check.rule.AgencyNotYetFounded;
import vn.kehoach.check.rule.AgencyUnknown;
import vn.kehoach.check.rule.AsOfOutsideDate;
import vn.kehoach.check.rule.CharacterUnprintable;
import vn.kehoach.check.rule.CitationAmbiguous;
import vn.kehoach.check.rule.CitationIncomplete;
import vn.kehoach.check.rule.CitationMalformed;
import vn.kehoach.check.rule.CitationNoLongerInForce;
import vn.kehoach.check.rule.CitationNotYetInForce;
import vn.kehoach.check.rule.CitationUnknown;
import vn.kehoach.check.rule.ContentMissing;
import vn.kehoach.check.rule.DeadlineOutsidePeriod;
import vn.kehoach.check.rule.ExcludedButPresent;
import vn.kehoach.check.rule.ExclusionIncomplete;
import vn.kehoach.check.rule.FactUnknown;
import vn.kehoach.check.rule.FormAgainstIssuer;
import vn.kehoach.check.rule.FormNotInForce;
import vn.kehoach.check.rule.HeaderIncomplete;
import vn.kehoach.check.rule.IdTwice;
import vn.kehoach.check.rule.IssuerUnknown;
import vn.kehoach.check.rule.MilestoneDoubtful;
import vn.kehoach.check.rule.ModeAgainstBody;
import vn.kehoach.check.rule.NamedTwice;
import vn.kehoach.check.rule.PeriodOutsideProgramme;
import vn.kehoach.check.rule.PlanUndated;
import vn.kehoach.check.rule.ProgrammeNotInTime;
import vn.kehoach.check.rule.ProgrammeUnknown;
import vn.kehoach.check.rule.ProjectLedByAnother;
import vn.kehoach.check.rule.ProjectNotApplicable;
import vn.kehoach.check.rule.ProjectUnknown;
import vn.kehoach.check.rule.ProjectWithTwoLeads;
import vn.kehoach.check.rule.ProjectWithoutLead;
import vn.kehoach.check.rule.RecipientsMissAgency;
import vn.kehoach.check.rule.ReferenceUnresolved;
import vn.kehoach.check.rule.ReportWithoutPeriod;
import vn.kehoach.check.rule.ShareImpossible;
import vn.kehoach.check.rule.SignatureIncomplete;
import vn.kehoach.check.rule.SuppressionMalformed;
import vn.kehoach.check.rule.SuppressionUnused;
import vn.kehoach.check.rule.TableUneven;
import vn.kehoach.check.rule.TargetContradictory;
import vn.kehoach.check.rule.TargetForm;
import vn.kehoach.check.rule.TargetLater;
import vn.kehoach.check.rule.TargetMissing;
import vn.kehoach.check.rule.TargetUnitDiffers;
import vn.kehoach.check.rule.TargetUnknown;
import vn.kehoach.check.rule.TargetWeaker;
import vn.kehoach.check.rule.TargetWithoutOwner;
import vn.kehoach.check.rule.TargetWithoutValue;
import vn.kehoach.check.rule.TodoLeft;
import vn.kehoach.check.rule.UnitAmbiguous;
import vn.kehoach.check.rule.UnitUnknown;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;

/** Every rule, in the order in which they run. A new rule is a new line here. */
public final class RuleCatalogue {
    private static final List<Rule> RULES = List.of(
            new HeaderIncomplete(),
            new PlanUndated(),
            new SignatureIncomplete(),
            new AsOfOutsideDate(),
            new IssuerUnknown(),
            new UnitUnknown(),
            new UnitAmbiguous(),
            new FormAgainstIssuer(),
            new FormNotInForce(),
            new AgencyUnknown(),
            new AgencyAbolished(),
            new AgencyNotYetFounded(),
            new AgencyNotAtTier(),
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
            new ModeAgainstBody(),
            new RecipientsMissAgency(),
            new ContentMissing(),
            new TableUneven(),
            new CitationMalformed(),
            new CitationUnknown(),
            new CitationAmbiguous(),
            new CitationIncomplete(),
            new CitationNotYetInForce(),
            new CitationNoLongerInForce(),
            new DeadlineOutsidePeriod(),
            new ReportWithoutPeriod(),
            new CharacterUnprintable(),
            new TodoLeft(),
            new ReferenceUnresolved(),
            new NamedTwice(),
            new IdTwice(),
            new SuppressionMalformed(),
            new SuppressionUnused());

    private static final List<String> SUPPRESSIBLE = RULES.stream()
            .map(Rule::code)
            .filter(code -> !code.startsWith("suppression-"))
            .toList();

    private RuleCatalogue() {}

    /** Every rule. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The rule of a code. */
    public static Optional<Rule> rule(String code) {
        return RULES.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** The codes whose findings a comment may set aside. */
    public static List<String> suppressible() {
        return SUPPRESSIBLE;
    }

    /** The sentences of every rule. */
    public static Messages messages(Lang lang) {
        return Messages.load(lang, HeaderIncomplete.class, List.of("messages"));
    }
}
