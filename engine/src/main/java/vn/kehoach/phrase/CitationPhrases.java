package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kehoach.citation.CitationText;
import vn.kehoach.citation.Citations;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.setting.Setting;

/** Finds the legal documents that a text cites, by number or, laws, by name. */
public final class CitationPhrases {
    private final CitationReader reader;
    private final LawNames laws;
    private final DocumentMatch match;
    private final Citations citations;

    /** Over the documents of a setting: the catalogue's and the plan's own. */
    public CitationPhrases(Setting setting) {
        this.citations = setting.citations();
        this.laws = new LawNames(setting.citations().all(), setting.day());
        this.match = new DocumentMatch(setting);
        this.reader = new CitationReader();
    }

    /**
     * Every citation, in the order of the text; also those in the title of another one. The words of each end behind its issuer,
     * its title follows up to {@link Citation#titleEnd}.
     */
    public List<Found<Citation>> find(String text) {
        List<Found<Citation>> found = new ArrayList<>();
        for (CitedWords cited : reader.read(text)) {
            found.add(numbered(text, cited));
        }
        for (LawNames.Named law : laws.find(text)) {
            boolean isRead =
                    found.stream().anyMatch(other -> other.start() <= law.start() && law.start() < other.end());
            if (!isRead) {
                found.add(named(text, law));
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return List.copyOf(found);
    }

    private Found<Citation> numbered(String text, CitedWords cited) {
        Optional<LegalDocument> known = match.known(cited);
        LegalDocument document = known.orElseGet(() -> match.made(cited));
        int titleEnd = known.map(one -> Titles.end(text, cited.end(), one)).orElse(cited.titleEnd());
        boolean isWhole = cited.date().isPresent() || known.isPresent();
        Certainty certainty = isWhole && cited.isGood() ? Certainty.SURE : Certainty.LIKELY;
        int saidEnd = titleEnd > cited.end() ? titleEnd : cited.titleEnd();
        Citation.Form form = form(text.substring(cited.start(), titleEnd), document);
        Citation citation =
                new Citation(document, key(document, known.isPresent()), known.isPresent(), titleEnd, saidEnd, form);
        return Found.in(text, cited.start(), cited.end(), citation, certainty);
    }

    private Found<Citation> named(String text, LawNames.Named law) {
        Citation.Form form = form(text.substring(law.start(), law.end()), law.document());
        Citation citation =
                new Citation(law.document(), key(law.document(), law.known()), law.known(), law.end(), law.end(), form);
        return Found.in(text, law.start(), law.end(), citation, law.certainty());
    }

    private static Citation.Form form(String words, LegalDocument document) {
        if (words.equals(CitationText.later(document))) {
            return Citation.Form.SHORT;
        }
        if (words.equals(CitationText.first(document))) {
            return Citation.Form.FULL;
        }
        if (words.equals(CitationText.firstInPartyText(document))) {
            return Citation.Form.FULL_OF_PARTY;
        }
        return words.equals(CitationText.basis(document)) ? Citation.Form.BASIS : Citation.Form.OTHER;
    }

    /** The number where it means this document alone, else what {@link CitationText#key} makes of it. */
    private String key(LegalDocument document, boolean known) {
        String word = document.key().or(document::number).orElse(document.title());
        boolean taken =
                known ? citations.find(word).size() > 1 : !citations.find(word).isEmpty();
        return taken ? CitationText.key(document) : word;
    }
}
