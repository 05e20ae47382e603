package vn.kehoach.check.rule.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.check.CitationUse;
import vn.kehoach.check.Mention;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.citation.LegalDocument;

/** The documents that a plan cites, in the order in which they are printed, by key and in words together. */
final class Sequence {
    /** So many characters of the words before a document may say what it is. */
    private static final int BEFORE = 40;

    private final PlanView view;
    private final Set<String> complete = new HashSet<>();
    private final Set<String> mentioned = new HashSet<>();

    /** Of a plan. */
    Sequence(PlanView view) {
        this.view = view;
    }

    /**
     * A mention in words, and what was cited before it.
     *
     * @param isFirst whether nothing before it cites the document in the text
     * @param isKnownByNow whether something before it cites the document in full
     */
    record Step(Mention mention, boolean isFirst, boolean isKnownByNow) {
        /** Whether the words have number, date and issuer, or else number, date and title. */
        boolean isFull() {
            return mention.isDated() && (mention.hasIssuer() || !mention.title().isEmpty());
        }

        /** The words before it in its sentence. */
        String before() {
            String text = mention.prose().text();
            return text.substring(Math.max(0, mention.start() - BEFORE), mention.start());
        }
    }

    /** Every mention whose words are the author's, in the order of print. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        bases();
        Map<String, List<CitationUse>> byText = view.citations().stream()
                .filter(use -> use.part() == CitationUse.Part.MENTION)
                .collect(Collectors.groupingBy(CitationUse::pointer));
        Map<String, List<Mention>> inWords = view.mentions().stream()
                .collect(Collectors.groupingBy(mention -> mention.prose().pointer()));
        for (Prose prose : view.prose()) {
            List<CitationUse> keys = byText.getOrDefault(prose.pointer(), List.of());
            List<Mention> words = inWords.getOrDefault(prose.pointer(), List.of());
            if (!keys.isEmpty() || !words.isEmpty()) {
                text(prose, keys, words, steps);
            }
        }
        return steps;
    }

    /** Those cited by key alone are printed in full before the text. */
    private void bases() {
        view.citations().stream()
                .filter(use -> use.part() == CitationUse.Part.BASIS)
                .forEach(use -> inFull(use.key()));
    }

    private void text(Prose prose, List<CitationUse> keys, List<Mention> words, List<Step> steps) {
        List<Object> all = new ArrayList<>(keys);
        all.addAll(words);
        all.sort(Comparator.comparingInt(Sequence::place));
        for (Object each : all) {
            if (each instanceof CitationUse use) {
                inFull(use.key());
            } else if (each instanceof Mention mention) {
                mention(prose, mention, steps);
            }
        }
    }

    private static int place(Object each) {
        return each instanceof CitationUse use ? use.offset() : ((Mention) each).start();
    }

    private void inFull(String key) {
        view.documents().find(key).forEach(document -> {
            complete.add(identity(document));
            mentioned.add(identity(document));
        });
    }

    private void mention(Prose prose, Mention mention, List<Step> steps) {
        String identity = identity(mention.document());
        Step step = new Step(mention, !mentioned.contains(identity), complete.contains(identity));
        if (step.isFull()) {
            complete.add(identity);
        }
        boolean counts = !mention.isOfAnother()
                && prose.kind() != Prose.Kind.TITLE
                && prose.kind() != Prose.Kind.REASON
                && prose.kind() != Prose.Kind.HEADING;
        if (counts) {
            steps.add(step);
            mentioned.add(identity);
        }
    }

    /** Number alone: a plan seldom cites two documents of one number, and words do not always tell the issuer. */
    private static String identity(LegalDocument document) {
        Optional<String> word = document.number().or(document::key);
        return word.orElse(document.title()).toLowerCase(Locale.ROOT);
    }
}
