package vn.kehoach.check.rule.form;

import java.util.List;
import vn.kehoach.check.Rule;

/** Rules about the form of a document: Decree 30/2020/NĐ-CP and the Party's guidance. */
public final class FormRules {
    private static final List<Rule> ALL = List.of(
            new HeaderIncomplete(),
            new PlanUndated(),
            new SignatureIncomplete(),
            new AsOfOutsideDate(),
            new FormAgainstIssuer(),
            new FormNotInForce(),
            new RecipientsMissAgency(),
            new RecipientsUnknown(),
            new ContentMissing(),
            new TableUneven(),
            new CharacterUnprintable(),
            new IssuerSymbolMalformed(),
            new PlaceMalformed(),
            new TitleFinalMark(),
            new TitleInitial(),
            new TitleRepeatsType(),
            new TitleInCapitals(),
            new TitleNotOneSentence(),
            new BasisMalformed(),
            new NumberTyped(),
            new NumberingDecimal(),
            new NumberingRepeated(),
            new EndMarkTyped(),
            new SignatureAuthority(),
            new SignerPostWithBody(),
            new SignerNameMalformed(),
            new RecipientsOrder(),
            new RecipientLineMalformed(),
            new ArchiveMalformed(),
            new AnnexMentioned(),
            new AnnexNotMentioned(),
            new TableValueMalformed(),
            new TableTotalDiffers(),
            new StampTyped(),
            new MarksMalformed(),
            new DecisionMalformed());

    private FormRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
