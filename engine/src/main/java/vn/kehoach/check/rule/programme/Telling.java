package vn.kehoach.check.rule.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.Prose;
import vn.kehoach.phrase.Figure;
import vn.kehoach.phrase.FoundTarget;
import vn.kehoach.phrase.TargetPhrases;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;
import vn.kehoach.plan.Target;

/**
 * A share that some words tell.
 *
 * @param prose the text
 * @param start of the figure, 0-based, in UTF-16 units
 * @param end behind it
 * @param words of what it is a share of, and what of them is so
 * @param value percent
 * @param by the year that the words, or the target's data, say
 * @param everyYear whether they say that it is so each year
 */
record Telling(
        Prose prose, int start, int end, Set<String> words, BigDecimal value, Optional<Integer> by, boolean everyYear) {
    static final TargetPhrases PHRASES = new TargetPhrases(Optional.empty(), Optional.empty());
    /** Words of every target. */
    private static final Set<String> EMPTY = Set.copyOf(
            Words.forms(
                    "phấn đấu đến hết năm cuối ít nhất trên tối thiểu đạt có được và các số của cho về theo là bảo đảm đảm tỷ lệ hằng hàng mỗi quy định địa bàn trong tại"));

    private static final int ENOUGH = 5;
    private static final double MOST = 0.8;
    private static final double HALF = 0.6;

    /** What a text tells. */
    static List<Telling> in(Prose prose) {
        List<Telling> all = new ArrayList<>();
        for (FoundTarget found : PHRASES.find(prose.text(), Optional.empty())) {
            Target target = found.target();
            Optional<Figure> figure = prose.figures().stream()
                    .filter(Figure::isShare)
                    .filter(each -> found.start() <= each.start() && each.end() <= found.end())
                    .filter(each -> value(target)
                            .filter(value -> value.compareTo(each.value()) == 0)
                            .isPresent())
                    .filter(each -> !prose.isQuoted(each.start()) && !prose.isCited(each.start()))
                    .findFirst();
            figure.ifPresent(each -> all.add(new Telling(
                    prose,
                    each.start(),
                    each.end(),
                    words(found.words()),
                    each.value(),
                    target.by(),
                    target.everyYear())));
        }
        return all;
    }

    /** What the sentence of targets tells; years that it does not say are those of the data. */
    static List<Telling> in(TargetSentence sentence) {
        return in(sentence.prose()).stream()
                .map(telling -> telling.by().isPresent()
                        ? telling
                        : telling.by(sentence.targets().stream()
                                .map(PlacedTarget::target)
                                .filter(target -> value(target)
                                        .filter(value -> value.compareTo(telling.value()) == 0)
                                        .isPresent())
                                .findFirst()
                                .flatMap(Target::by)))
                .toList();
    }

    private Telling by(Optional<Integer> year) {
        return new Telling(prose, start, end, words, value, year, everyYear);
    }

    /** Its figure as printed. */
    String figure() {
        return prose.text().substring(start, end);
    }

    /** Whether another text tells the same thing of the same time; one without a year is about any. */
    boolean isAgain(Telling other) {
        boolean sameTime =
                everyYear == other.everyYear() && (other.by().isEmpty() || by.isEmpty() || by.equals(other.by()));
        return sameTime && isAlike(other.words());
    }

    /** Whether it has the same value. */
    boolean isEqual(Telling other) {
        return value.compareTo(other.value()) == 0;
    }

    private boolean isAlike(Set<String> others) {
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(others);
        int fewer = Math.min(words.size(), others.size());
        int more = Math.max(words.size(), others.size());
        return shared.size() >= ENOUGH && shared.size() >= MOST * fewer && shared.size() >= HALF * more;
    }

    /** The figure of a target that has one. */
    static Optional<BigDecimal> value(Target target) {
        return target.atLeast().or(target::moreThan).or(target::exactly).or(target::atMost);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (Word word : Words.of(text)) {
            if (word.isLetters() && !EMPTY.contains(word.form())) {
                words.add(word.form());
            }
        }
        return words;
    }
}
