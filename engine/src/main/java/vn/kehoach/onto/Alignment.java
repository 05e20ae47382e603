package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.words.Folding;

/**
 * Which paragraph of the edited document is which part of the printed one. In this order: what a content control names, as far as
 * its words do not say otherwise; equal words that stand once on either side; between two paragraphs that are known, the pairs
 * whose words are most alike in order; what is left, by words alone, wherever it stands.
 */
final class Alignment {
    private static final double ALIKE = 0.4;
    private static final double ALIKE_ELSEWHERE = 0.7;
    private static final double FOREIGN = 0.25;

    private final List<Printed> base;
    private final List<EditedParagraph> edited;
    private final List<Prose.Bag> baseBags;
    private final List<Prose.Bag> editedBags;
    private final int[] baseOf;
    private final int[] editedOf;

    private Alignment(List<Printed> base, List<EditedParagraph> edited) {
        this.base = base;
        this.edited = edited;
        this.baseBags = base.stream().map(part -> new Prose.Bag(part.words())).toList();
        this.editedBags =
                edited.stream().map(part -> new Prose.Bag(part.words())).toList();
        this.baseOf = new int[edited.size()];
        this.editedOf = new int[base.size()];
        Arrays.fill(baseOf, -1);
        Arrays.fill(editedOf, -1);
    }

    static Alignment of(List<Printed> base, List<EditedParagraph> edited) {
        Alignment alignment = new Alignment(base, edited);
        alignment.byControl();
        alignment.byEqualWords();
        alignment.between();
        alignment.anywhere();
        return alignment;
    }

    /** The printed part that an edited paragraph is, or -1. */
    int baseOf(int paragraph) {
        return baseOf[paragraph];
    }

    /** The edited paragraph that a printed part has become, or -1. */
    int editedOf(int part) {
        return editedOf[part];
    }

    private void pair(int part, int paragraph) {
        editedOf[part] = paragraph;
        baseOf[paragraph] = part;
    }

    private double likeness(int part, int paragraph) {
        if (base.get(part).words().equals(edited.get(paragraph).words())) {
            return 1;
        }
        return baseBags.get(part).likeness(editedBags.get(paragraph));
    }

    private void byControl() {
        Map<String, List<Integer>> named = new HashMap<>();
        for (int i = 0; i < edited.size(); i++) {
            int at = i;
            edited.get(i).from().ifPresent(from -> named.computeIfAbsent(from, key -> new ArrayList<>())
                    .add(at));
        }
        Map<String, List<Integer>> printed =
                places(base.stream().map(Printed::words).toList());
        Map<String, List<Integer>> written =
                places(edited.stream().map(EditedParagraph::words).toList());
        for (int part = 0; part < base.size(); part++) {
            List<Integer> candidates = named.getOrDefault(base.get(part).from(), List.of());
            int best = -1;
            for (int candidate : candidates) {
                boolean better = best < 0 || likeness(part, candidate) > likeness(part, best);
                best = baseOf[candidate] < 0 && better ? candidate : best;
            }
            boolean several = candidates.size() > 1 || !isOnly(part);
            if (best >= 0 && (!isForeign(part, best, printed, written, several))) {
                pair(part, best);
            }
        }
    }

    private boolean isOnly(int part) {
        String from = base.get(part).from();
        return base.stream().filter(each -> each.from().equals(from)).count() == 1;
    }

    /** Whether the words in a control have nothing of what it held, and are found at another place. */
    private boolean isForeign(
            int part,
            int paragraph,
            Map<String, List<Integer>> printed,
            Map<String, List<Integer>> written,
            boolean several) {
        if (likeness(part, paragraph) >= FOREIGN) {
            return false;
        }
        return several
                || printed.containsKey(key(edited.get(paragraph).words()))
                || written.containsKey(key(base.get(part).words()));
    }

    private void byEqualWords() {
        Map<String, List<Integer>> printed =
                places(base.stream().map(Printed::words).toList());
        Map<String, List<Integer>> written =
                places(edited.stream().map(EditedParagraph::words).toList());
        printed.forEach((words, parts) -> {
            List<Integer> paragraphs = written.getOrDefault(words, List.of());
            boolean once = parts.size() == 1 && paragraphs.size() == 1;
            if (once && editedOf[parts.get(0)] < 0 && baseOf[paragraphs.get(0)] < 0) {
                pair(parts.get(0), paragraphs.get(0));
            }
        });
    }

    private static Map<String, List<Integer>> places(List<String> words) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            places.computeIfAbsent(key(words.get(i)), key -> new ArrayList<>()).add(at);
        }
        return places;
    }

    private static String key(String words) {
        return Folding.exact(Prose.withoutEndMark(words));
    }

    /** The most alike pairs, in order, in each gap between paragraphs that are known and in order themselves. */
    private void between() {
        int part = 0;
        int paragraph = 0;
        for (int next : InOrder.of(baseOf)) {
            gap(part, baseOf[next], paragraph, next);
            part = baseOf[next] + 1;
            paragraph = next + 1;
        }
        gap(part, base.size(), paragraph, edited.size());
    }

    private void gap(int fromPart, int toPart, int fromParagraph, int toParagraph) {
        List<Integer> parts = free(editedOf, fromPart, toPart);
        List<Integer> paragraphs = free(baseOf, fromParagraph, toParagraph);
        double[][] best = new double[parts.size() + 1][paragraphs.size() + 1];
        for (int i = parts.size() - 1; i >= 0; i--) {
            for (int j = paragraphs.size() - 1; j >= 0; j--) {
                double alike = likeness(parts.get(i), paragraphs.get(j));
                double paired = alike >= ALIKE ? alike + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        for (int i = 0, j = 0; i < parts.size() && j < paragraphs.size(); ) {
            if (best[i][j] == best[i + 1][j]) {
                i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                pair(parts.get(i++), paragraphs.get(j++));
            }
        }
    }

    private void anywhere() {
        for (int part : free(editedOf, 0, base.size())) {
            int best = -1;
            for (int paragraph : free(baseOf, 0, edited.size())) {
                boolean better = best < 0 || likeness(part, paragraph) > likeness(part, best);
                best = better ? paragraph : best;
            }
            if (best >= 0 && likeness(part, best) >= ALIKE_ELSEWHERE) {
                pair(part, best);
            }
        }
    }

    private static List<Integer> free(int[] taken, int from, int to) {
        List<Integer> free = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (taken[i] < 0) {
                free.add(i);
            }
        }
        return free;
    }
}
