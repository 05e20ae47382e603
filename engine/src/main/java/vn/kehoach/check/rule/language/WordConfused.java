package vn.kehoach.check.rule.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Spot;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Found;
import vn.kehoach.phrase.Word;
import vn.kehoach.spelling.Mistake;
import vn.kehoach.words.Folding;

/** Words that are often written for others: <i>bổ xung</i> for <i>bổ sung</i>, <i>Phần đầu đạt 90%</i> for <i>Phấn đấu</i>. */
public final class WordConfused implements FileRule {
    @Override
    public String code() {
        return "word-confused";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.UNSAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Prose prose : view.prose()) {
            if (!Texts.isPersonalName(prose)) {
                prose.mistakes().forEach(mistake -> tell(prose, mistake, report));
            }
        }
    }

    private static void tell(Prose prose, Found<Mistake> found, Report report) {
        String right = right(prose, found);
        boolean isSure = found.value().isSure();
        Spot spot = report.on(prose, found.start(), found.end());
        Fix.Kind kind = isSure ? Fix.Kind.SAFE : Fix.Kind.UNSAFE;
        spot.replacing(kind, right).say(isSure ? "sure" : "message", found.words(), right);
    }

    /** The right words with the capitals of the wrong ones; words that are the same stay as they are printed. */
    private static String right(Prose prose, Found<Mistake> found) {
        List<Word> printed = prose.words().stream()
                .filter(word -> found.start() <= word.start() && word.end() <= found.end())
                .toList();
        List<String> meant = found.value().right();
        boolean sameCount = printed.size() == meant.size();
        List<String> right = new ArrayList<>();
        for (int i = 0; i < meant.size(); i++) {
            Word word = printed.get(Math.min(i, printed.size() - 1));
            boolean same = sameCount && found.value().wrong().get(i).equals(Folding.exact(meant.get(i)));
            right.add(
                    same
                            ? prose.text().substring(word.start(), word.end())
                            : capitals(meant.get(i), word, i, sameCount));
        }
        return String.join(" ", right).replace(" ,", ",");
    }

    private static String capitals(String meant, Word word, int index, boolean sameCount) {
        return switch (word.capitals()) {
            case ALL -> meant.toUpperCase(Locale.ROOT);
            case FIRST ->
                sameCount || index == 0 ? meant.substring(0, 1).toUpperCase(Locale.ROOT) + meant.substring(1) : meant;
            case NONE -> meant;
        };
    }
}
