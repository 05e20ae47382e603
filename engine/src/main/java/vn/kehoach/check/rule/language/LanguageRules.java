package vn.kehoach.check.rule.language;

import java.util.List;
import vn.kehoach.check.Rule;

/** Rules about language: spelling, tone marks, capitals, punctuation, abbreviations. */
public final class LanguageRules {
    private static final List<Rule> ALL = List.of(
            new LegacyEncoding(),
            new NotNfc(),
            new SyllableBroken(),
            new WordConfused(),
            new ToneMarkMixed(),
            new WordDoubled(),
            new PhraseDoubled());

    private LanguageRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
