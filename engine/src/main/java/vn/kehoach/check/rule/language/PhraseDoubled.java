package vn.kehoach.check.rule.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.words.Folding;

/**
 * A phrase that stands twice on end, or, of five words or more, twice in a sentence with nothing between but a comma or a word that
 * joins: <i>quản lý …, nhất là quản lý …</i>. Something else was meant, or nothing. Prose that runs in parallel changes at least a word.
 */
public final class PhraseDoubled implements FileRule {
    private static final int FEWEST_WORDS = 5;
    /** With nothing between; of one word another rule speaks. */
    private static final int FEWEST_ON_END = 2;

    private static final int LONGEST_GAP = 4;
    private static final int FARTHEST = 120;
    private static final int HEADS = 128;
    private static final String SENTENCE_ENDS = ".;!?…";
    private static final Set<String> JOINING = Stream.of(
                    ",", "và", "hoặc", "hay", "nhất", "là", "đặc", "biệt", "trong", "đó", "cũng", "như", "gồm", "với",
                    "-", "(", "/")
            .map(Folding::exact)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ANOTHER = Set.of(Folding.exact("và"), Folding.exact("hoặc"));

    @Override
    public String code() {
        return "phrase-doubled";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Prose prose : view.prose()) {
            if (prose.words().size() >= 2 * FEWEST_ON_END) {
                new Search(prose, report).run();
            }
        }
    }

    /** Goes through one text; earlier places of the same form are chained by its hash. */
    private static final class Search {
        private final Prose prose;
        private final Report report;
        private final List<Word> words;
        private final int[] heads = new int[HEADS];
        private final int[] earlier;
        private int sentence;

        Search(Prose prose, Report report) {
            this.prose = prose;
            this.report = report;
            this.words = prose.words();
            this.earlier = new int[words.size()];
            Arrays.fill(heads, -1);
        }

        void run() {
            for (int at = 0; at < words.size(); at++) {
                Word word = words.get(at);
                int head = word.form().hashCode() & HEADS - 1;
                earlier[at] = heads[head];
                heads[head] = at;
                if (word.isPunctuation() && SENTENCE_ENDS.contains(word.form())) {
                    sentence = at + 1;
                } else if (word.isLetters()) {
                    at = Math.max(at, lookBack(at));
                }
            }
        }

        /** Says what is repeated from a place, and where that ends; -1: nothing. */
        private int lookBack(int at) {
            int seen = earlier[at];
            while (seen >= sentence && at - seen <= FARTHEST) {
                int length = at - seen >= FEWEST_ON_END ? repeated(seen, at) : 0;
                if (length > 0) {
                    tell(seen, at, length);
                    return at + length - 1;
                }
                seen = earlier[seen];
            }
            return -1;
        }

        /** How many words of a phrase stand again at a place, all up to what joins the two; 0: not a phrase and its like. */
        private int repeated(int first, int second) {
            int same = 0;
            while (second + same < words.size()
                    && first + same < second
                    && words.get(first + same).is(words.get(second + same).form())) {
                same++;
            }
            while (same > 0 && words.get(second + same - 1).isPunctuation()) {
                same--;
            }
            int gap = second - first - same;
            boolean joined = gap <= LONGEST_GAP && joins(first + same, second);
            long count = words.subList(second, second + same).stream()
                    .filter(word -> !word.isPunctuation())
                    .count();
            boolean bounded = gap == 0 || isBound(second + same);
            return joined && count >= (gap == 0 ? FEWEST_ON_END : FEWEST_WORDS) && bounded ? same : 0;
        }

        private boolean joins(int from, int to) {
            return words.subList(from, to).stream().allMatch(word -> JOINING.contains(word.form()));
        }

        /** Whether a phrase ends here: what goes on is another one. */
        private boolean isBound(int end) {
            return end == words.size()
                    || words.get(end).isPunctuation()
                    || ANOTHER.contains(words.get(end).form());
        }

        private void tell(int first, int second, int length) {
            int start = words.get(second).start();
            int end = words.get(second + length - 1).end();
            String phrase = prose.text().substring(start, end).replaceAll("\\s+", " ");
            int shown = Math.min(phrase.length(), 60);
            report.on(prose, start, end)
                    .say(
                            "message",
                            shown < phrase.length()
                                    ? phrase.substring(0, phrase.lastIndexOf(' ', shown)) + "…"
                                    : phrase);
        }
    }
}
