package vn.kehoach.recognise;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.phrase.Citation;
import vn.kehoach.phrase.CitationPhrases;
import vn.kehoach.phrase.Found;
import vn.kehoach.setting.Setting;

/**
 * Texts in the order of the document, citations in them as {@code [@key]} where a plan prints the very same words for it: in full
 * at the first mention, short later ({@code ND30-VD-1, 3}). All others keep their words.
 */
final class CitedTexts {
    private final CitationPhrases phrases;
    private final Citation.Form full;
    private final Set<String> plain;
    private final Notes notes;
    private final Set<LegalDocument> mentioned = new HashSet<>();
    private final Map<String, LegalDocument> unknown = new LinkedHashMap<>();
    private int count;

    /** For a document; the texts of the pointers {@code plain} keep all their words. */
    CitedTexts(Setting setting, boolean party, Set<String> plain, Notes notes) {
        this.phrases = new CitationPhrases(setting);
        this.full = party ? Citation.Form.FULL_OF_PARTY : Citation.Form.FULL;
        this.plain = plain;
        this.notes = notes;
    }

    /** A text of a part of the plan, with markup. */
    String text(String text, String pointer, Place place) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Found<Citation> found : phrases.find(text)) {
            count++;
            note(found, pointer, place);
            if (found.start() >= from && !plain.contains(pointer) && isPrintedAlike(found.value())) {
                mentioned.add(found.value().document());
                out.append(text, from, found.start())
                        .append("[@")
                        .append(found.value().key())
                        .append(']');
                from = found.value().titleEnd();
            }
        }
        return out.append(text.substring(from)).toString();
    }

    /** The citations of a text. */
    List<Found<Citation>> of(String text) {
        return phrases.find(text);
    }

    /**
     * A document is cited outside of texts.
     *
     * @param pointer of the part of the plan that cites it
     * @param byKey whether the plan prints it by its key; what it prints as plain words does not count as its first mention
     */
    void mention(Found<Citation> found, String pointer, Place place, boolean byKey) {
        count++;
        note(found, pointer, place);
        if (byKey) {
            mentioned.add(found.value().document());
        }
    }

    /** How many citations there were. */
    int count() {
        return count;
    }

    private boolean isPrintedAlike(Citation citation) {
        if (!citation.known()) {
            return false;
        }
        return citation.form() == (mentioned.contains(citation.document()) ? Citation.Form.SHORT : full);
    }

    private void note(Found<Citation> found, String pointer, Place place) {
        Citation citation = found.value();
        if (!citation.known() && unknown.putIfAbsent(citation.key(), citation.document()) == null) {
            notes.doubt(pointer, place, Matter.UNKNOWN_DOCUMENT, found.words());
        }
    }
}
