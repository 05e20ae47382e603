package vn.kehoach.onto;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.compose.TargetSentence;
import vn.kehoach.compose.Wording;
import vn.kehoach.onto.patch.Edit;
import vn.kehoach.onto.patch.Parts;
import vn.kehoach.onto.patch.Patch;
import vn.kehoach.onto.patch.Paths;
import vn.kehoach.phrase.FoundTarget;
import vn.kehoach.phrase.TargetPhrases;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Target;

/** Changed figures of targets: in a sentence that was made of them the figure itself changes, in a text both. */
final class TargetChanges {
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.]*(?:,\\d+)?");

    private final Plan plan;
    private final Ledger ledger;
    private final TargetSentence sentences;

    TargetChanges(Plan plan, Ledger ledger, TargetSentence sentences) {
        this.plan = plan;
        this.ledger = ledger;
        this.sentences = sentences;
    }

    /** A sentence that was made of a target's data. */
    void sentence(Printed printed, EditedParagraph edited, Target target, String after) {
        String from = printed.from();
        Optional<Edit.Put> value = figure(from, target, printed.words(), after)
                .filter(put -> says(target, put, Prose.withoutContentEnd(after)));
        if (value.isPresent()) {
            String key = Paths.last(value.get().pointer());
            String old = values(target).getOrDefault(key, BigDecimal.ZERO).toPlainString();
            ledger.propose(
                    new Change.TargetChanged(
                            ledger.at(from), key, old, value.get().value()),
                    List.of(value.get()),
                    List.of(),
                    Optional.of(edited));
            return;
        }
        At at = ledger.at(from);
        List<Edit> edits = new ArrayList<>();
        edits.addAll(data(from, target, printed.words(), after));
        String text = Prose.endsContent(after) ? Prose.withoutContentEnd(edited.marked()) + "." : edited.marked();
        edits.add(new Edit.Put(from + "/text", text));
        ledger.propose(
                new Change.TextChanged(at, printed.words(), after),
                edits,
                List.of(Notice.of(at, Notice.Kind.OWN_SENTENCE)),
                Optional.of(edited));
    }

    private boolean says(Target target, Edit.Put put, String words) {
        Plan changed = Patch.applied(plan, List.of(put));
        return Parts.at(changed, Paths.parent(put.pointer()))
                .filter(Target.class::isInstance)
                .map(now -> Prose.tidy(sentences.of((Target) now)))
                .filter(sentence -> Prose.withoutEndMark(sentence).equals(Prose.withoutEndMark(words)))
                .isPresent();
    }

    /**
     * What a changed sentence changes in its target's data: the one figure that is another one now, and, where it is compared with
     * other words, the key that says so.
     *
     * @return nothing where it is not clear
     */
    List<Edit> data(String pointer, Target target, String before, String after) {
        Optional<Edit.Put> figure = figure(pointer, target, before, after);
        Optional<String> then = comparison(target);
        Optional<Target> now = told(after);
        Optional<String> key = now.flatMap(TargetChanges::comparison);
        boolean isValue = figure.map(put -> Paths.last(put.pointer())).equals(then);
        boolean isKept = figure.isEmpty() && now.map(TargetChanges::value).equals(Optional.of(value(target)));
        if (then.isEmpty() || key.isEmpty() || key.equals(then) || !isValue && !isKept) {
            return figure.map(put -> List.<Edit>of(put)).orElse(List.of());
        }
        String number = figure.map(Edit.Put::value)
                .orElseGet(() -> value(target).orElseThrow().toPlainString());
        return List.of(new Edit.Remove(pointer + "/" + then.get()), new Edit.Put(pointer + "/" + key.get(), number));
    }

    /** The only target that a sentence tells. */
    private static Optional<Target> told(String sentence) {
        List<FoundTarget> found =
                new TargetPhrases(Optional.empty(), Optional.empty()).find(sentence, Optional.empty());
        return found.size() == 1 ? Optional.of(found.get(0).target()) : Optional.empty();
    }

    private static Optional<String> comparison(Target target) {
        return values(target).keySet().stream().filter(key -> !key.equals("by")).findFirst();
    }

    private static Optional<BigDecimal> value(Target target) {
        return comparison(target).map(key -> values(target).get(key).stripTrailingZeros());
    }

    /** The edit of the one value whose figure stood in the words before, and does not now; absent where it is not clear. */
    private Optional<Edit.Put> figure(String pointer, Target target, String before, String after) {
        List<String> then = figures(before);
        List<String> now = figures(after);
        if (then.size() != now.size()) {
            return Optional.empty();
        }
        List<Edit.Put> found = new ArrayList<>();
        int changes = 0;
        for (int i = 0; i < then.size(); i++) {
            if (then.get(i).equals(now.get(i))) {
                continue;
            }
            changes++;
            for (Map.Entry<String, BigDecimal> value : values(target).entrySet()) {
                String printed = value.getKey().equals("by")
                        ? value.getValue().toPlainString()
                        : Wording.figure(value.getValue());
                if (printed.equals(then.get(i))) {
                    found.add(new Edit.Put(pointer + "/" + value.getKey(), number(now.get(i))));
                }
            }
        }
        return changes == 1 && found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Map<String, BigDecimal> values(Target target) {
        Map<String, BigDecimal> values = new TreeMap<>();
        target.atLeast().ifPresent(value -> values.put("at-least", value));
        target.moreThan().ifPresent(value -> values.put("more-than", value));
        target.exactly().ifPresent(value -> values.put("exactly", value));
        target.atMost().ifPresent(value -> values.put("at-most", value));
        target.by().ifPresent(year -> values.put("by", BigDecimal.valueOf(year)));
        return values;
    }

    private static List<String> figures(String words) {
        Matcher found = FIGURE.matcher(words);
        return found.results()
                .map(figure -> figure.group().replaceAll("\\.$", ""))
                .toList();
    }

    private static String number(String figure) {
        return figure.replace(".", "").replace(',', '.');
    }
}
