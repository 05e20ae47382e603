package vn.kehoach;

import java.util.List;
import vn.kehoach.agency.AgencyCatalogue;
import vn.kehoach.check.RuleCatalogue;
import vn.kehoach.citation.CitationLoader;
import vn.kehoach.derive.DeriveCode;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.intake.IntakeCode;
import vn.kehoach.policy.PolicyCode;
import vn.kehoach.programme.ProgrammeLoader;
import vn.kehoach.reference.Reference;
import vn.kehoach.spelling.SpellingLoader;
import vn.kehoach.table.TableCode;
import vn.kehoach.unit.UnitTable;
import vn.kehoach.vocabulary.VocabularyLoader;
import vn.kehoach.yaml.ReadingCode;

/** The sentences of every room, side by side. */
final class Bundles {
    private static final List<String> BUNDLE = List.of("messages");

    private Bundles() {}

    /** Those of everything that the engine may find. */
    static Messages of(Lang lang) {
        return ReadingCode.messages(lang)
                .with(IntakeCode.messages(lang))
                .with(RuleCatalogue.messages(lang))
                .with(PolicyCode.messages(lang))
                .with(DeriveCode.messages(lang))
                .with(TableCode.messages(lang))
                .with(Reference.messages(lang))
                .with(Messages.load(lang, UnitTable.class, BUNDLE))
                .with(Messages.load(lang, AgencyCatalogue.class, BUNDLE))
                .with(CitationLoader.messages(lang))
                .with(ProgrammeLoader.messages(lang))
                .with(SpellingLoader.messages(lang))
                .with(VocabularyLoader.messages(lang));
    }
}
