package vn.kehoach.check.rule.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.words.Folding;

/** Parts of a text that is cited: điểm and khoản are small, Điều, Mục, Chương, Phần have a capital. */
public final class CitedPartCapital implements StateFormRule {
    private static final String CLAUSE = Folding.exact("khoản");
    private static final String POINT = Folding.exact("điểm");
    private static final String ARTICLE = Folding.exact("điều");
    private static final String SECTION = Folding.exact("mục");
    private static final String CHAPTER = Folding.exact("chương");
    private static final String PART = Folding.exact("phần");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,6}");
    private static final String[] TEXTS = {
        Folding.exact("luật"),
        Folding.exact("nghị"),
        Folding.exact("thông"),
        Folding.exact("quyết"),
        Folding.exact("bộ"),
        SECTION,
        CHAPTER
    };

    /** What makes other words of mục, chương, phần: {@code danh mục I}, {@code huân chương}, {@code thành phần}. */
    private static final String[] COMPOUNDS = Stream.of(
                    "danh", "hạng", "đề", "khoản", "tiểu", "chuyên", "thư", "thành", "cổ", "học", "góp", "huân", "huy",
                    "văn")
            .map(Folding::exact)
            .toArray(String[]::new);

    @Override
    public String code() {
        return "cited-part-capital";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.SAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Prose prose : OwnWords.sentences(view)) {
            List<Word> words = prose.words();
            for (int at = 1; at + 1 < words.size(); at++) {
                check(prose, words, at, report);
            }
        }
    }

    private static void check(Prose prose, List<Word> words, int at, Report report) {
        Word word = words.get(at);
        Word next = words.get(at + 1);
        boolean isFirst = word.capitals() == Word.Capitals.FIRST;
        if (word.is(CLAUSE) && isFirst && next.isNumber() && !Sentences.mayBegin(prose, words, at)
                || word.is(POINT)
                        && isFirst
                        && isLetter(next)
                        && isBeforeClause(words, at + 2)
                        && !Sentences.mayBegin(prose, words, at)) {
            tell(prose, word, Character.toLowerCase(prose.text().charAt(word.start())), "small", report);
        } else if (!word.isCapital() && isHigher(prose, words, at)) {
            tell(prose, word, Character.toUpperCase(prose.text().charAt(word.start())), "capital", report);
        }
    }

    /** An article behind its clause or before its text; a section, chapter or part with a Roman number. */
    private static boolean isHigher(Prose prose, List<Word> words, int at) {
        Word word = words.get(at);
        Word next = words.get(at + 1);
        if (word.is(ARTICLE) && next.isNumber()) {
            boolean isBehindClause =
                    at >= 2 && words.get(at - 1).isNumber() && words.get(at - 2).is(CLAUSE);
            return isBehindClause
                    || at + 2 < words.size()
                            && words.get(at + 2).isCapital()
                            && words.get(at + 2).isIn(TEXTS);
        }
        return word.isIn(SECTION, CHAPTER, PART)
                && next.isLetters()
                && ROMAN.matcher(prose.text().substring(next.start(), next.end()))
                        .matches()
                && next.start() > word.end()
                && (at == 0 || !words.get(at - 1).isIn(COMPOUNDS));
    }

    private static boolean isLetter(Word word) {
        return word.isLetters() && word.end() - word.start() == 1;
    }

    private static boolean isBeforeClause(List<Word> words, int at) {
        return at < words.size() && words.get(at).isIn(CLAUSE, ",", SECTION);
    }

    private static void tell(Prose prose, Word word, char first, String sentence, Report report) {
        String found = prose.text().substring(word.start(), word.end());
        String right = first + found.substring(1);
        report.on(prose, word.start(), word.end()).safely(right).say(sentence, found, right);
    }
}
