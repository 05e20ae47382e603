package vn.kehoach.check;

import java.util.Optional;
import vn.kehoach.phrase.BodyPhrases;
import vn.kehoach.phrase.CitationPhrases;
import vn.kehoach.setting.Setting;
import vn.kehoach.spelling.Spelling;

/** What finds bodies and legal documents in the texts of one plan; each is made when first asked for. */
final class Phrasing {
    private final Setting setting;
    private CitationPhrases citations;
    private BodyPhrases bodies;

    Phrasing(Setting setting) {
        this.setting = setting;
    }

    Spelling spelling() {
        return setting.catalogues().spelling();
    }

    CitationPhrases citations() {
        if (citations == null) {
            citations = new CitationPhrases(setting);
        }
        return citations;
    }

    /** Absent where the issuer's unit or day is not known. */
    Optional<BodyPhrases> bodies() {
        if (bodies == null && setting.unit().isPresent() && setting.day().isPresent()) {
            bodies = new BodyPhrases(setting);
        }
        return Optional.ofNullable(bodies);
    }
}
