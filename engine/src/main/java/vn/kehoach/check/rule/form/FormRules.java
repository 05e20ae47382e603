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
            new ContentMissing(),
            new TableUneven(),
            new CharacterUnprintable());

    private FormRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
