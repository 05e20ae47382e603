package vn.kehoach.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.plan.Target;
import vn.kehoach.programme.Programme;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.unit.Tier;

/**
 * Which of a programme's targets some words tell: by the words that its summary shares with them, each the weightier the fewer
 * targets have it, and by value and year.
 */
final class TargetNames {
    private static final double MEANT = 0.62;
    private static final double CERTAIN = 0.85;
    private static final double YES_OR_NO = 0.7;
    /** A clause that says much more is about something else. */
    private static final int MORE_WORDS = 8;

    private static final double ELSEWHERE = 0.5;
    private static final double SAME_VALUE = 0.25;
    private static final double SAME_TIME = 0.1;

    private final Optional<Tier> tier;
    private final List<ProgrammeTarget> targets;
    /** The words of each target's summaries: the programme's own and the tier's. */
    private final Map<String, List<Set<String>>> summaries = new HashMap<>();

    private final Map<String, Integer> frequency = new HashMap<>();

    TargetNames(Optional<Programme> programme, Optional<Tier> tier) {
        this.tier = tier;
        this.targets = programme.map(Programme::targets).orElse(List.of());
        for (ProgrammeTarget target : targets) {
            Set<String> own = words(target.summary());
            own.forEach(word -> frequency.merge(word, 1, Integer::sum));
            List<Set<String>> all = new ArrayList<>(List.of(own));
            tier.flatMap(target::formAt)
                    .flatMap(ProgrammeTarget.Form::summary)
                    .ifPresent(summary -> all.add(words(summary)));
            summaries.put(target.id(), all);
        }
    }

    private record Pair(int found, ProgrammeTarget target, double score) {}

    /** The same targets, with those of the programme that they are; each of the programme's is told once. */
    List<FoundTarget> assign(String text, List<FoundTarget> found) {
        if (found.isEmpty() || targets.isEmpty()) {
            return List.copyOf(found);
        }
        List<Pair> pairs = new ArrayList<>();
        Set<String> sentence = words(text);
        for (int at = 0; at < found.size(); at++) {
            Set<String> own = words(found.get(at).words());
            for (ProgrammeTarget target : targets) {
                pairs.add(new Pair(at, target, score(found.get(at).target(), target, own, sentence)));
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.score()));
        List<FoundTarget> assigned = new ArrayList<>(found);
        Set<Integer> done = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            boolean isMeant = pair.score() >= MEANT
                    && !done.contains(pair.found())
                    && !taken.contains(pair.target().id());
            if (isMeant) {
                done.add(pair.found());
                taken.add(pair.target().id());
                assigned.set(pair.found(), with(found.get(pair.found()), pair));
            }
        }
        return List.copyOf(assigned);
    }

    /** Whether words tell a target that is reached or not at this tier. */
    boolean isYesOrNo(String text) {
        Set<String> words = words(text);
        return targets.stream()
                .filter(this::isYesOrNo)
                .filter(target -> words.size() <= lengthHere(target) + MORE_WORDS)
                .anyMatch(target -> likeness(target, words, Set.of()) >= YES_OR_NO);
    }

    private int lengthHere(ProgrammeTarget target) {
        List<Set<String>> all = summaries.get(target.id());
        return all.get(all.size() - 1).size();
    }

    private boolean isYesOrNo(ProgrammeTarget target) {
        boolean yesOrNo = tier.flatMap(target::formAt)
                .filter(form -> form.as() == ProgrammeTarget.As.YES_NO)
                .isPresent();
        return yesOrNo || target.comparator() == ProgrammeTarget.Comparator.DONE;
    }

    private static FoundTarget with(FoundTarget found, Pair pair) {
        return new FoundTarget(
                new TargetData(found.target()).of(pair.target().id()),
                found.start(),
                found.end(),
                found.words(),
                found.certainty(),
                pair.score() >= CERTAIN ? Certainty.SURE : Certainty.LIKELY);
    }

    private double score(Target found, ProgrammeTarget target, Set<String> own, Set<String> sentence) {
        if (!isOfOneKind(found, target)) {
            return 0;
        }
        Optional<BigDecimal> value = value(found);
        boolean sameValue = value.isPresent()
                ? target.value()
                        .filter(known -> known.compareTo(value.get()) == 0)
                        .isPresent()
                : target.value().isEmpty() || found.done().isPresent();
        boolean sameYear =
                found.by().isEmpty() || target.by().isEmpty() || found.by().equals(target.by());
        boolean sameTime = found.everyYear() == target.everyYear() && sameYear;
        return likeness(target, own, sentence) + (sameValue ? SAME_VALUE : 0) + (sameTime ? SAME_TIME : 0);
    }

    /** A figure is not a yes or no, but where the tier makes it one. */
    private boolean isOfOneKind(Target found, ProgrammeTarget target) {
        if (found.lessThanBefore()) {
            return target.comparator() == ProgrammeTarget.Comparator.LESS_THAN_BEFORE;
        }
        if (found.done().isPresent()) {
            return isYesOrNo(target);
        }
        return target.value().isPresent();
    }

    private static Optional<BigDecimal> value(Target target) {
        return Stream.of(target.atLeast(), target.moreThan(), target.exactly(), target.atMost())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The share of a summary's words that stand in the target's own words, or with less weight elsewhere in the sentence. */
    private double likeness(ProgrammeTarget target, Set<String> own, Set<String> sentence) {
        return summaries.get(target.id()).stream()
                .mapToDouble(summary -> likeness(summary, own, sentence))
                .max()
                .orElse(0);
    }

    private double likeness(Set<String> summary, Set<String> near, Set<String> far) {
        double all = 0;
        double same = 0;
        for (String word : summary) {
            double weight = 1.0 / Math.sqrt(frequency.getOrDefault(word, 1));
            all += weight;
            same += near.contains(word) ? weight : far.contains(word) ? ELSEWHERE * weight : 0;
        }
        return all == 0 ? 0 : same / all;
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        Words.of(text.replaceAll("\\{[a-z]+\\}", "")).stream()
                .filter(Word::isLetters)
                .forEach(word -> words.add(word.form()));
        return words;
    }
}
