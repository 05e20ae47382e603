package vn.kehoach.check.rule.place;

import java.util.List;
import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Territory;
import vn.kehoach.check.rule.Kept;
import vn.kehoach.check.rule.OthersWords;
import vn.kehoach.check.rule.Sentence;
import vn.kehoach.check.rule.WordPattern;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.scope.ForeignWording;
import vn.kehoach.scope.Scope;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;

/** Words of a plan of another tier: {@code trên địa bàn tỉnh} in a commune's, {@code với các Bộ, ngành} in a province's. */
public final class TierWording implements Rule {
    private static final int BEFORE = 10;
    /** What a sentence says that looks beyond the territory. */
    private static final List<List<String>> WIDER = Sentence.forms("góp phần", "nói chung", "chung của");

    private final Kept<Scope, WordPattern<Wording>> patterns = new Kept<>();

    /** An entry of the catalogue, its words ready to be compared. */
    private record Wording(ForeignWording entry, List<List<String>> behind, List<List<String>> except) {}

    @Override
    public String code() {
        return "tier-wording";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.UNSAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        Optional<Unit> unit = view.unit();
        Optional<Territory> territory = view.territory();
        if (unit.isEmpty() || territory.isEmpty()) {
            return;
        }
        WordPattern<Wording> pattern = patterns.of(view.catalogues().scope(), TierWording::read);
        for (Prose prose : view.prose()) {
            if (isOfThePlan(prose)) {
                for (WordPattern.Match<Wording> match : pattern.in(prose.words())) {
                    if (isOutOfPlace(prose, match, unit.get(), territory.get())) {
                        say(report, prose, match, unit.get());
                    }
                }
            }
        }
    }

    private static WordPattern<Wording> read(Scope scope) {
        WordPattern<Wording> pattern = new WordPattern<>();
        for (ForeignWording entry : scope.wordings()) {
            Wording wording = new Wording(entry, Sentence.forms(entry.behind()), Sentence.forms(entry.except()));
            entry.words().forEach(words -> pattern.add(words, wording));
        }
        return pattern;
    }

    /** The opening and the bases tell of others' documents; recipients are others. */
    private static boolean isOfThePlan(Prose prose) {
        return switch (prose.kind()) {
            case TITLE, HEADING, PARAGRAPH, TARGET, PRODUCT, CELL -> true;
            case BASIS, OPENING, BODY_NAME, RECIPIENT, PURPOSE, PLACE, SIGNATURE, REASON -> false;
        };
    }

    private static boolean isOutOfPlace(Prose prose, WordPattern.Match<Wording> match, Unit unit, Territory territory) {
        ForeignWording entry = match.value().entry();
        List<Word> words = prose.words();
        boolean title = prose.kind() == Prose.Kind.TITLE || prose.kind() == Prose.Kind.HEADING;
        boolean asked = entry.issuers().contains(unit.tier())
                && (entry.unitTypes().isEmpty() || entry.unitTypes().contains(unit.type()))
                && (entry.titles() || !title)
                && (entry.unless().isEmpty() || territory.hasOneOf(entry.unless()) != Territory.Answer.YES);
        Sentence sentence = Sentence.around(words, match.from());
        return asked
                && !sentence.has(WIDER)
                && isBehind(match.value().behind(), words, match.from())
                && !isNamed(entry, words, match.to(), unit)
                && !sentence.hasNear(match.value().except(), match.to(), match.to() - match.from() + BEFORE)
                && !OthersWords.at(prose, words.get(match.from()).start());
    }

    private static boolean isBehind(List<List<String>> cues, List<Word> words, int at) {
        return cues.isEmpty()
                || cues.stream().anyMatch(cue -> at >= cue.size() && Words.startAt(words, at - cue.size(), cue));
    }

    /** Of a unit of another type that is named, {@link ForeignPlace} speaks. */
    private static boolean isNamed(ForeignWording entry, List<Word> words, int next, Unit unit) {
        return !entry.unitTypes().isEmpty()
                && unit.tier() != Tier.PROVINCE
                && next < words.size()
                && words.get(next).isCapital();
    }

    private static void say(Report report, Prose prose, WordPattern.Match<Wording> match, Unit unit) {
        ForeignWording entry = match.value().entry();
        int start = prose.words().get(match.from()).start();
        int end = prose.words().get(match.to() - 1).end();
        Optional<String> instead = entry.instead()
                .map(words -> words.replace("{type}", unit.type().vietnamese()))
                .map(words -> beginsSentence(prose, match.from()) ? capitalised(words) : words);
        var spot = report.on(prose, start, end).severity(severity(entry, prose));
        instead.ifPresent(spot::unsafely);
        spot.say(
                instead.isPresent() ? "instead" : "message",
                prose.text().substring(start, end),
                entry.because(),
                unit.fullName(),
                instead.orElse(""));
    }

    /** Whether the word has the capital of a sentence's or a line's beginning. */
    private static boolean beginsSentence(Prose prose, int at) {
        List<Word> words = prose.words();
        return words.get(at).isCapital()
                && (Sentence.around(words, at).from() == at
                        || words.get(at - 1).isIn(":", "*", "“", "\"", "(", "-", "+")
                        || prose.text()
                                        .substring(
                                                words.get(at - 1).end(),
                                                words.get(at).start())
                                        .indexOf('\n')
                                >= 0);
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A purpose may look beyond the territory. */
    private static Severity severity(ForeignWording entry, Prose prose) {
        boolean purpose = prose.item()
                .map(item -> item.section().kind())
                .filter(kind -> kind == SectionKind.PURPOSES || kind == SectionKind.REQUIREMENTS)
                .isPresent();
        return entry.grave() && !purpose ? Severity.ERROR : Severity.WARNING;
    }
}
