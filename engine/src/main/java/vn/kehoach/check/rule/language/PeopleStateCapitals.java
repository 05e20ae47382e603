package vn.kehoach.check.rule.language;

import java.util.List;
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
import vn.kehoach.words.Folding;

/** The people and the State with small letters, where nothing else can be meant: {@code trong nhân dân}. */
public final class PeopleStateCapitals implements StateFormRule {
    private static final List<String> PEOPLE = List.of(Folding.exact("nhân"), Folding.exact("dân"));
    private static final List<String> STATE = List.of(Folding.exact("nhà"), Folding.exact("nước"));
    private static final Set<String> BEFORE_PEOPLE = forms(
            "của", "và", ",", "với", "cho", "trong", "chúng", "lớp", "động", "vụ", "do", "vì", "từ", "để", "đến",
            "tới");
    private static final Set<String> BEHIND_PEOPLE = forms("tệ", "thế", "các", "tự", "số");
    private static final Set<String> BEHIND_STATE = forms("pháp", "phong", "độc", "tư");

    @Override
    public String code() {
        return "people-state-capitals";
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
                boolean isSmall =
                        !words.get(at).isCapital() && !words.get(at + 1).isCapital();
                if (isSmall && (isPeople(words, at) || isState(words, at)) && !isForeign(prose, words.get(at))) {
                    tell(prose, words.get(at), words.get(at + 1), report);
                }
            }
        }
    }

    private static boolean isPeople(List<Word> words, int at) {
        return words.get(at).is(PEOPLE.get(0))
                && words.get(at + 1).is(PEOPLE.get(1))
                && BEFORE_PEOPLE.contains(words.get(at - 1).form())
                && !isFollowedBy(words, at + 2, BEHIND_PEOPLE)
                && (at + 2 == words.size() || !words.get(at + 2).isCapital());
    }

    /** {@code của nhà nước}; not the adjective of {@code quản lý nhà nước}. */
    private static boolean isState(List<Word> words, int at) {
        return words.get(at).is(STATE.get(0))
                && words.get(at + 1).is(STATE.get(1))
                && words.get(at - 1).is(Folding.exact("của"))
                && !isFollowedBy(words, at + 2, BEHIND_STATE);
    }

    private static boolean isFollowedBy(List<Word> words, int at, Set<String> forms) {
        return at < words.size() && forms.contains(words.get(at).form());
    }

    private static boolean isForeign(Prose prose, Word word) {
        return prose.isQuoted(word.start()) || prose.isCited(word.start());
    }

    private static void tell(Prose prose, Word first, Word last, Report report) {
        String found = prose.text().substring(first.start(), last.end());
        String right = Character.toUpperCase(found.charAt(0)) + found.substring(1);
        report.on(prose, first.start(), last.end()).safely(right).say("message", found, right);
    }

    private static Set<String> forms(String... words) {
        return Stream.of(words).map(Folding::exact).collect(Collectors.toUnmodifiableSet());
    }
}
