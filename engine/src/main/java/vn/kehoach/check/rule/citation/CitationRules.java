package vn.kehoach.check.rule.citation;

import java.util.List;
import vn.kehoach.check.Rule;

/** Rules about legal documents cited. */
public final class CitationRules {
    private static final List<Rule> ALL = List.of(
            new CitationMalformed(),
            new CitationUnknown(),
            new CitationAmbiguous(),
            new CitationIncomplete(),
            new CitationNotYetInForce(),
            new CitationNoLongerInForce(),
            new CitationNewerLaw(),
            new CitationCodeMalformed(),
            new CitationCodeWrong(),
            new CitationDateWrong(),
            new CitationIssuerWrong(),
            new CitationTitleWrong(),
            new CitationTwoTitles(),
            new CitationWithoutNumber(),
            new StrategyWithoutNumber(),
            new ProgrammeUncited(),
            new CitationFirstIncomplete(),
            new CitationLaterLong(),
            new CitationPartyComma(),
            new BasesOrder(),
            new BasesEllipsis());

    private CitationRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
