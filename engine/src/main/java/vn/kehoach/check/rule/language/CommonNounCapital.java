package vn.kehoach.check.rule.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.vocabulary.Vocabulary;
import vn.kehoach.words.Folding;

/** A capital for a word that is no name: {@code xử lý Đảng viên}, {@code các Cơ quan, đơn vị}. */
public final class CommonNounCapital implements StateFormRule {
    private static final Set<String> PLURAL =
            Stream.of("các", "những", "mọi", "từng").map(Folding::exact).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NAME_FOLLOWS =
            Stream.of("số", "mục", "dữ", "“", "\"").map(Folding::exact).collect(Collectors.toUnmodifiableSet());

    private record Noun(boolean onlyPlural) {}

    private static final String[] LIST = {",", Folding.exact("và"), Folding.exact("hoặc")};

    @Override
    public String code() {
        return "common-noun-capital";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.SAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        Vocabulary vocabulary = view.catalogues().vocabulary();
        PhraseBook<Noun> nouns = vocabulary.derived(CommonNounCapital.class, vocabulary, () -> nouns(vocabulary));
        List<ShortName> defined = ShortName.definedIn(view);
        for (Prose prose : OwnWords.sentences(view)) {
            List<Word> words = prose.words();
            int listed = -1;
            for (int at = 1; at < words.size(); at++) {
                if (words.get(at).capitals() == Word.Capitals.FIRST) {
                    boolean goesOn =
                            listed >= 0 && at == listed + 1 && words.get(listed).isIn(LIST);
                    Optional<PhraseBook.Match<Noun>> noun = nouns.at(words, at)
                            .filter(match -> isNoName(prose, match, goesOn))
                            .filter(match -> defined.stream().noneMatch(name -> name.isAbout(prose, match)));
                    noun.ifPresent(match -> tell(prose, match, report));
                    listed = noun.filter(match -> match.value().onlyPlural())
                            .map(PhraseBook.Match::to)
                            .filter(end -> end < words.size())
                            .orElse(-1);
                }
            }
        }
    }

    /** {@code goesOn}: whether the noun before it in a list was one of several: {@code các Chỉ thị, Nghị quyết}. */
    private static boolean isNoName(Prose prose, PhraseBook.Match<Noun> match, boolean goesOn) {
        int at = match.from();
        List<Word> words = prose.words();
        boolean isSmallThen =
                words.subList(match.from() + 1, match.to()).stream().noneMatch(Word::isCapital);
        boolean isInName = !match.value().onlyPlural() && isBehindName(words, at);
        return isSmallThen
                && !isInName
                && (match.value().onlyPlural()
                        ? (goesOn || PLURAL.contains(words.get(at - 1).form())) && !isNamed(words, match.to())
                        : !Sentences.mayBegin(prose, words, at) && !isNamed(words, match.to()))
                && !prose.isQuoted(words.get(at).start())
                && !prose.isCited(words.get(at).start());
    }

    /** Part of a name: {@code Phòng Tổ chức Cán bộ}, {@code Luật Viên chức}. */
    private static boolean isBehindName(List<Word> words, int at) {
        Word before = words.get(at - 1);
        return before.isCapital()
                || before.isLetters() && at >= 2 && words.get(at - 2).isCapital();
    }

    /** A number, a title or a name follows. */
    private static boolean isNamed(List<Word> words, int behind) {
        return behind < words.size()
                && (words.get(behind).isNumber()
                        || words.get(behind).isCapital()
                        || NAME_FOLLOWS.contains(words.get(behind).form()));
    }

    private static void tell(Prose prose, PhraseBook.Match<Noun> match, Report report) {
        int start = match.start(prose.words());
        String found = prose.text().substring(start, match.end(prose.words()));
        String right = Character.toLowerCase(found.charAt(0)) + found.substring(1);
        report.on(prose, start, start + found.length()).safely(right).say("message", found, right);
    }

    private static PhraseBook<Noun> nouns(Vocabulary vocabulary) {
        PhraseBook<Noun> book = new PhraseBook<>();
        vocabulary.commonNouns().forEach(noun -> book.add(noun, new Noun(false)));
        vocabulary.plurals().forEach(noun -> book.add(noun, new Noun(true)));
        return book.closed();
    }
}
