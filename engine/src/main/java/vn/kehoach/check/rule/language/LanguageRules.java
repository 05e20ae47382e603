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
            new PhraseDoubled(),
            new PunctuationDoubled(),
            new SpaceMisplaced(),
            new CodeSpaced(),
            new SentenceEndWrong(),
            new ColonMissing(),
            new QuoteUnclosed(),
            new BracketUnclosed(),
            new BodyNameCapitals(),
            new LawNameCapitals(),
            new DocumentTypeCapital(),
            new UnitNounCapital(),
            new CitedPartCapital(),
            new DayNameCapital(),
            new PeopleStateCapitals(),
            new CommonNounCapital(),
            new CompoundDashMissing(),
            new AbbreviationUndefined(),
            new AbbreviationMixed(),
            new ShortNameTwice(),
            new ShortNameUnused(),
            new ProgrammeNamedVariously(),
            new NameSpelledVariously(),
            new ForeignNameDoubtful(),
            new TermVaries());

    private LanguageRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
