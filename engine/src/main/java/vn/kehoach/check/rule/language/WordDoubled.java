package vn.kehoach.check.rule.language;

import java.util.List;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.spelling.Spelling;

/** A word written twice on end: <i>cai nghiện nghiện ma túy</i>; not <i>dần dần</i>, and not <i>cơ sở sở hữu</i>, where two words meet. */
public final class WordDoubled implements FileRule {
    @Override
    public String code() {
        return "word-doubled";
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
        Spelling spelling = view.catalogues().spelling();
        for (Prose prose : view.prose()) {
            List<Word> words = prose.words();
            for (int i = 1; i < words.size(); i++) {
                Word word = words.get(i);
                if (word.is(words.get(i - 1).form()) && isSlip(prose, i, spelling)) {
                    String once = words.get(i - 1).printed();
                    report.on(prose, words.get(i - 1).start(), word.end())
                            .unsafely(once)
                            .say("message", once);
                }
            }
        }
    }

    private static boolean isSlip(Prose prose, int second, Spelling spelling) {
        List<Word> words = prose.words();
        Word first = words.get(second - 1);
        Word word = words.get(second);
        return word.isLetters()
                && word.form().length() > 1
                && isApart(prose, first, word)
                && word.capitals() != Word.Capitals.FIRST // a name begins: đại hội Hội Nông dân
                && !(first.capitals() == Word.Capitals.ALL && word.capitals() == Word.Capitals.NONE)
                && !isBehindName(words, second)
                && !spelling.mayRepeat(word.form())
                && !isPairOfPairs(words, second)
                && !isBetweenCompounds(words, second, spelling)
                && !Texts.isPersonalName(prose)
                && !Texts.isKey(prose, word);
    }

    private static boolean isApart(Prose prose, Word first, Word second) {
        return second.start() > first.end()
                && prose.text().substring(first.end(), second.start()).isBlank();
    }

    /** <i>xã Phố Là là xã không ma túy</i>: a name of more than one word ends, and a sentence goes on. */
    private static boolean isBehindName(List<Word> words, int second) {
        return second >= 2
                && words.get(second).capitals() == Word.Capitals.NONE
                && words.get(second - 1).capitals() == Word.Capitals.FIRST
                && words.get(second - 2).capitals() == Word.Capitals.FIRST;
    }

    /** <i>đi đi lại lại</i>: two doubled words side by side are meant. */
    private static boolean isPairOfPairs(List<Word> words, int second) {
        boolean before =
                second >= 3 && words.get(second - 2).is(words.get(second - 3).form());
        boolean behind = second + 2 < words.size()
                && words.get(second + 1).is(words.get(second + 2).form());
        return before || behind;
    }

    private static boolean isBetweenCompounds(List<Word> words, int second, Spelling spelling) {
        return second >= 2
                && second + 1 < words.size()
                && spelling.isCompound(
                        words.get(second - 2).form(), words.get(second - 1).form())
                && spelling.isCompound(
                        words.get(second).form(), words.get(second + 1).form());
    }
}
