package vn.kehoach.check.rule.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.spelling.Spelling;
import vn.kehoach.words.Syllable;

/** A word of Vietnamese letters that no Vietnamese syllable is: <i>thưc hiện</i>, <i>hòan thành</i>, <i>nghành</i>. */
public final class SyllableBroken implements FileRule {
    private static final int MOST_KNOWN = 20_000;
    private static final Set<String> KNOWN_RIGHT = ConcurrentHashMap.newKeySet();

    @Override
    public String code() {
        return "syllable-broken";
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
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                if (word.isLetters() && word.end() - word.start() > 1 && !isRight(prose, word)) {
                    look(view, prose, i, spelling, report);
                }
            }
        }
    }

    private static boolean isRight(Prose prose, Word word) {
        String printed = word.printed();
        if (KNOWN_RIGHT.contains(printed)) {
            return true;
        }
        boolean right = Syllable.isWritten(printed);
        if (right && KNOWN_RIGHT.size() < MOST_KNOWN) {
            KNOWN_RIGHT.add(printed);
        }
        return right;
    }

    private static void look(PlanView view, Prose prose, int index, Spelling spelling, Report report) {
        Word word = prose.words().get(index);
        Candidate candidate = new Candidate(prose, index);
        if (!candidate.isMeantAsSyllable()
                || spelling.isForeign(word.form())
                || Texts.isPersonalName(prose)
                || Texts.isKey(prose, word)
                || isMistake(prose, word)
                || isName(view, candidate)
                || isLegacy(view, prose)) {
            return;
        }
        String printed = word.printed();
        Optional<Repair> repair = Repair.of(printed, candidate.formBefore(), candidate.formBehind(), spelling);
        if (repair.isEmpty() && candidate.isCapital() && !candidate.hasMarks()) {
            return; // a foreign name begins the sentence
        }
        if (repair.isEmpty()) {
            report.on(prose, word.start(), word.end()).say("message", printed);
            return;
        }
        Repair found = repair.get();
        Fix.Kind kind = found.isSure() ? Fix.Kind.SAFE : Fix.Kind.UNSAFE;
        String sentence =
                switch (found.way()) {
                    case MARK -> "mark";
                    case LAW -> "law";
                    case NEIGHBOUR, SPLIT -> "meant";
                };
        report.on(prose, word.start(), word.end()).replacing(kind, found.word()).say(sentence, printed, found.word());
    }

    /** Of these the rule of confused words speaks. */
    private static boolean isMistake(Prose prose, Word word) {
        return prose.mistakes().stream().anyMatch(found -> found.start() <= word.start() && word.end() <= found.end());
    }

    /** A unit whose name is one word of another language, where a sentence begins with it. */
    private static boolean isName(PlanView view, Candidate candidate) {
        return candidate.isCapital()
                && !view.catalogues().units().findEver(candidate.printed()).isEmpty();
    }

    private static boolean isLegacy(PlanView view, Prose prose) {
        return LegacyTexts.in(view)
                .filter(found -> found.texts().containsKey(prose))
                .isPresent();
    }
}
