package vn.kehoach.compose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import vn.kehoach.citation.CitationText;
import vn.kehoach.citation.Citations;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.document.Run;
import vn.kehoach.plan.Markup;
import vn.kehoach.plan.PartNames;
import vn.kehoach.plan.Plan;
import vn.kehoach.setting.Setting;

/**
 * Turns the texts of one document into runs, in the order of the document: the first mention of a cited document is written
 * in full, later ones short (ND30-VD-1, 3).
 */
final class Texts {
    /** The same for every document written against a catalogue, and long. */
    private static final Map<Citations, Map<String, LegalDocument>> IN_FULL = new WeakHashMap<>();

    private final Citations citations;
    private final boolean party;
    private final Plan plan;
    private Optional<PartNames> names = Optional.empty();
    private boolean refers;
    private int notes;
    private final Set<LegalDocument> mentioned = new HashSet<>();

    /** Party documents cite in their own manner. */
    Texts(Setting setting) {
        this.citations = setting.citations();
        this.plan = setting.plan();
        this.party = plan.form() == Plan.FormFamily.PARTY;
    }

    /** Whether a text has referred to another part of the plan: {@link References} has then to put its number there. */
    boolean refers() {
        return refers;
    }

    /** The runs of a text with markup. */
    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        for (Markup.Piece piece : Markup.parse(printable(text))) {
            if (piece instanceof Markup.Words words) {
                runs.add(new Run(words.text(), words.bold(), words.italic(), false));
            } else if (piece instanceof Markup.Cite cite) {
                runs.add(new Run(cite(cite.key()), false, cite.italic(), false));
            } else if (piece instanceof Markup.Reference reference) {
                runs.add(reference(reference));
            } else if (piece instanceof Markup.Footnote footnote) {
                runs.add(Run.of(new Run.Note(++notes, runs(footnote.text()))));
            } else if (piece instanceof Markup.Todo todo) {
                runs.add(new Run(todo.text(), false, false, true));
            }
        }
        return runs;
    }

    /**
     * The same words as every writer and reader has them: composed letters (NFC), and spaces for tabs, line ends and control
     * characters.
     */
    private static String printable(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!hasControl(composed)) {
            return composed;
        }
        StringBuilder words = new StringBuilder(composed.length());
        composed.chars().forEach(letter -> words.append(Character.isISOControl(letter) ? ' ' : (char) letter));
        return words.toString();
    }

    /** A loop: on every text of a document a stream takes ten times as long. */
    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A text with its markup and citations written out, as plain words. */
    String plain(String text) {
        int before = notes;
        StringBuilder plain = new StringBuilder();
        runs(text).forEach(run -> plain.append(run.text()));
        notes = before;
        return plain.toString();
    }

    /** A căn cứ without "Căn cứ" and end mark. It counts as the first mention. */
    String basis(String key) {
        List<LegalDocument> found = citations.find(key);
        if (found.size() != 1) {
            return "[" + key + "]";
        }
        mentioned.add(found.get(0));
        return withShortTitles(found.get(0), CitationText.basis(found.get(0)));
    }

    /** As written; where one part is meant, with its pointer. */
    private Run reference(Markup.Reference reference) {
        List<PartNames.Part> found = names().find(reference.name());
        String to = found.size() == 1 ? found.get(0).pointer() : "";
        refers |= !to.isEmpty();
        return new Run("[" + reference.name() + "]", false, reference.italic(), false, to, Optional.empty());
    }

    private PartNames names() {
        PartNames known = names.orElseGet(() -> PartNames.of(plan));
        names = Optional.of(known);
        return known;
    }

    /** An unresolved key is shown as written: only documents marked as drafts are made of plans with such errors. */
    private String cite(String key) {
        List<LegalDocument> found = citations.find(key);
        if (found.size() != 1) {
            return "[" + key + "]";
        }
        return mentioned.add(found.get(0)) ? first(found.get(0)) : CitationText.later(found.get(0));
    }

    private String first(LegalDocument document) {
        return withShortTitles(document, full(document));
    }

    /**
     * A citation in whose title other documents are cited: of those that have been mentioned, type and number are enough
     * (ND30-VD-3); those that have not are now.
     */
    private String withShortTitles(LegalDocument document, String citation) {
        String text = citation;
        for (Map.Entry<String, LegalDocument> inner : inFull().entrySet()) {
            LegalDocument cited = inner.getValue();
            if (!cited.equals(document) && text.contains(inner.getKey())) {
                text = text.replace(inner.getKey(), mentioned.add(cited) ? full(cited) : CitationText.later(cited));
            } else if (!cited.equals(document) && mentioned.contains(cited)) {
                text = text.replace(CitationText.withoutTitle(cited), CitationText.later(cited));
            }
        }
        return text;
    }

    private String full(LegalDocument document) {
        return party ? CitationText.firstInPartyText(document) : CitationText.first(document);
    }

    /** Every document by its full citation, the longest first: a long one may hold a shorter one. */
    private Map<String, LegalDocument> inFull() {
        synchronized (IN_FULL) {
            return IN_FULL.computeIfAbsent(citations, Texts::inFull);
        }
    }

    private static Map<String, LegalDocument> inFull(Citations citations) {
        Map<String, LegalDocument> inFull = new LinkedHashMap<>();
        citations.all().stream()
                .filter(document -> document.number().isPresent() && !document.isLaw())
                .sorted(Comparator.comparingInt((LegalDocument document) ->
                        -CitationText.first(document).length()))
                .forEach(document -> inFull.put(CitationText.first(document), document));
        return Collections.unmodifiableMap(inFull);
    }
}
