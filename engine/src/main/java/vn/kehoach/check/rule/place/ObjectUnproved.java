package vn.kehoach.check.rule.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Territory;
import vn.kehoach.check.rule.Kept;
import vn.kehoach.check.rule.OthersWords;
import vn.kehoach.check.rule.Phrases;
import vn.kehoach.check.rule.Sentence;
import vn.kehoach.check.rule.WordPattern;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.scope.LocalObject;
import vn.kehoach.scope.Scope;
import vn.kehoach.unit.Unit;

/**
 * A task about something that a commune may not have, and the plan's facts do not say that it has one: an industrial park, a border
 * gate. Of targets the programme's own rules speak. One finding for each kind of object.
 */
public final class ObjectUnproved implements Rule {
    private static final String CODE = "object-unproved";
    private static final int FAR = 9;
    private static final List<String> HERE = Sentence.forms("trên địa bàn").get(0);
    /** Words that place the object elsewhere, or only guard against what comes from there. */
    private static final List<List<String>> ELSEWHERE = Sentence.forms(
            "nơi khác",
            "ngoài xã",
            "ngoài tỉnh",
            "ngoài địa bàn",
            "địa phương khác",
            "các tỉnh",
            "tỉnh bạn",
            "nếu có",
            "không có",
            "trong nước",
            "của tỉnh",
            "trên địa bàn tỉnh",
            "từ biên giới",
            "qua biên giới");

    private final Kept<Scope, WordPattern<LocalObject>> patterns = new Kept<>();

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        Optional<Unit> unit = view.unit();
        if (unit.isEmpty() || view.isUnreadable("/facts")) {
            return;
        }
        Territory territory = view.territory().orElseThrow();
        WordPattern<LocalObject> pattern = patterns.of(view.catalogues().scope(), ObjectUnproved::read);
        Set<LocalObject> told = new HashSet<>();
        for (Prose prose : view.prose()) {
            if (isTask(prose)) {
                for (WordPattern.Match<LocalObject> match : pattern.in(prose.words())) {
                    LocalObject object = match.value();
                    if (object.issuers().contains(unit.get().tier())
                            && isUnproved(object, territory)
                            && isMeant(prose, match)
                            && told.add(object)) {
                        say(report, prose, match, territory, unit.get());
                    }
                }
            }
        }
    }

    private static WordPattern<LocalObject> read(Scope scope) {
        WordPattern<LocalObject> pattern = new WordPattern<>();
        scope.objects().forEach(object -> object.words().forEach(words -> pattern.add(words, object)));
        return pattern;
    }

    /** A paragraph of a section that gives work. */
    private static boolean isTask(Prose prose) {
        return prose.kind() == Prose.Kind.PARAGRAPH
                && prose.item()
                        .filter(item -> item.section().kind() == SectionKind.SOLUTIONS
                                || item.section().kind() == SectionKind.ASSIGNMENTS
                                || item.section().kind() == SectionKind.ORGANISATION)
                        .filter(item -> item.item().goals().isEmpty())
                        .isPresent();
    }

    private static boolean isUnproved(LocalObject object, Territory territory) {
        return object.fact()
                .map(fact -> territory.hasOneOf(List.of(fact)) != Territory.Answer.YES)
                .orElse(true);
    }

    private static boolean isMeant(Prose prose, WordPattern.Match<LocalObject> match) {
        List<Word> words = prose.words();
        Sentence sentence = Sentence.around(words, match.from());
        return (!match.value().here() || isHere(sentence, match.to()))
                && !sentence.has(ELSEWHERE)
                && !OthersWords.at(prose, words.get(match.from()).start());
    }

    private static boolean isHere(Sentence sentence, int next) {
        for (int at = next; at < Math.min(sentence.to(), next + FAR); at++) {
            if (Words.startAt(sentence.words(), at, HERE)) {
                return true;
            }
        }
        return false;
    }

    private static void say(
            Report report, Prose prose, WordPattern.Match<LocalObject> match, Territory territory, Unit unit) {
        LocalObject object = match.value();
        boolean denied = object.fact()
                .filter(fact -> territory.hasOneOf(List.of(fact)) == Territory.Answer.NO)
                .isPresent();
        report.on(
                        prose,
                        prose.words().get(match.from()).start(),
                        prose.words().get(match.to() - 1).end())
                .say(
                        denied ? "denied" : "message",
                        object.name(),
                        unit.fullName(),
                        object.fact()
                                .map(fact -> Phrases.of("say-fact", Territory.word(fact)))
                                .orElse(Phrases.of("say-aside", CODE)));
    }
}
