package vn.kehoach.check.rule.programme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.ProgrammeView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Territory;
import vn.kehoach.check.rule.Phrases;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Figure;
import vn.kehoach.phrase.Word;
import vn.kehoach.programme.Applicability.Fact;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;

/**
 * The sentence of a target speaks of a border, a sea, an airport, a press body, an industrial park: and by the plan's own facts its
 * territory has none, or a commune's plan does not say that it has one.
 */
public final class TargetObjectAbsent implements Rule {
    private static final Map<Fact, List<String>> WORDS = Map.of(
            Fact.BORDER,
            List.of("biên giới", "cửa khẩu"),
            Fact.COAST,
            List.of(
                    "tuyến biển",
                    "đường biển",
                    "trên biển",
                    "vùng biển",
                    "cảng biển",
                    "bờ biển",
                    "ven biển",
                    "khu vực biển"),
            Fact.AIRPORT,
            List.of("hàng không", "sân bay"),
            Fact.INDUSTRIAL_PARK,
            List.of("khu công nghiệp", "khu chế xuất"),
            Fact.PRESS,
            List.of("cơ quan báo chí", "cơ quan truyền thông", "cơ quan thông tấn", "cơ quan phát thanh"));

    private static final Map<Fact, Terms> OBJECTS = objects();
    private static final Terms ALL =
            Terms.of(WORDS.values().stream().flatMap(List::stream).toList());
    private static final Terms NONE = Terms.of("không có", "chưa có", "không còn");
    private static final int WORDS_OF_NONE = 2;
    private static final Terms ELSEWHERE = Terms.of(
            "nơi khác", "ngoài", "của tỉnh", "cấp tỉnh", "trong tỉnh", "trung ương", "nước ngoài", "địa phương khác");
    private static final int WORDS_OF_PLACE = 8;
    /** Letters between a share and what it is of: {@code 80% số các}. */
    private static final int NEAR = 12;

    /** What a sentence speaks of, and where first. */
    private record Named(Fact fact, Prose.Stretch at) {}

    @Override
    public String code() {
        return "target-object-absent";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.tier().isEmpty() || view.isUnreadable("/facts")) {
            return;
        }
        for (TargetSentence sentence : TargetSentence.in(view)) {
            if (!isToldByItsForm(view, sentence)) {
                look(view, sentence.prose(), report);
            }
        }
    }

    private void look(PlanView view, Prose prose, Report report) {
        List<Named> absent = new ArrayList<>();
        List<Named> unproved = new ArrayList<>();
        Territory territory = view.territory().orElseThrow();
        boolean commune = view.tier().orElseThrow() == Tier.COMMUNE;
        boolean asked = commune && view.plan().programme().isPresent();
        for (Named named : named(prose)) {
            Territory.Answer here = territory.hasOneOf(List.of(named.fact()));
            boolean noPress = asked && named.fact() == Fact.PRESS && here == Territory.Answer.UNKNOWN;
            if (here == Territory.Answer.NO || noPress) {
                absent.add(named);
            } else if (here == Territory.Answer.UNKNOWN && asked) {
                unproved.add(named);
            }
        }
        say(view, prose, report, severity(), "absent", absent);
        say(view, prose, report, Severity.WARNING, "unproved", unproved);
    }

    private static void say(
            PlanView view, Prose prose, Report report, Severity severity, String sentence, List<Named> named) {
        if (!named.isEmpty()) {
            Prose.Stretch first = named.get(0).at();
            report.on(prose, first.start(), first.end())
                    .severity(severity)
                    .say(
                            sentence,
                            view.unit().map(Unit::fullName).orElse(""),
                            Phrases.facts(named.stream().map(Named::fact).toList()),
                            String.join(
                                    ", ",
                                    named.stream()
                                            .map(Named::fact)
                                            .map(Territory::word)
                                            .toList()));
        }
    }

    /** In the order of the text. */
    private static List<Named> named(Prose prose) {
        List<Named> found = new ArrayList<>();
        if (!ALL.areIn(prose.words())) {
            return found;
        }
        OBJECTS.forEach((fact, terms) -> terms.in(prose).stream()
                .filter(stretch -> isOwn(prose, fact, stretch))
                .findFirst()
                .ifPresent(stretch -> found.add(new Named(fact, stretch))));
        found.sort(java.util.Comparator.comparingInt(named -> named.at().start()));
        return found;
    }

    /** Whether the author says it, and neither that there is none nor that it is elsewhere. */
    private static boolean isOwn(Prose prose, Fact fact, Prose.Stretch named) {
        List<Word> words = prose.words();
        int at = 0;
        while (words.get(at).start() < named.start()) {
            at++;
        }
        boolean denied = at >= WORDS_OF_NONE && NONE.lengthAt(words, at - WORDS_OF_NONE) > 0;
        boolean elsewhere = false;
        for (int next = at; next < Math.min(words.size(), at + WORDS_OF_PLACE); next++) {
            elsewhere |= ELSEWHERE.lengthAt(words, next) > 0;
        }
        return !denied
                && !elsewhere
                && (fact != Fact.PRESS || isCountedPress(prose, named))
                && !prose.isQuoted(named.start())
                && !prose.isCited(named.start());
    }

    /** Press bodies are the object of a target where a share of them is asked for, not where they print what the commune does. */
    private static boolean isCountedPress(Prose prose, Prose.Stretch named) {
        return prose.figures().stream()
                .filter(Figure::isShare)
                .anyMatch(figure -> figure.end() <= named.start() && named.start() - figure.end() <= NEAR);
    }

    /** Whether the form of one of its targets already says that nothing of it is here. */
    private static boolean isToldByItsForm(PlanView view, TargetSentence sentence) {
        Optional<ProgrammeView> programme = view.programme();
        return programme.isPresent()
                && sentence.targets().stream()
                        .flatMap(placed -> placed.target().of().stream())
                        .flatMap(id -> programme.get().programme().target(id).stream())
                        .anyMatch(target -> !programme.get().factsOf(target).isEmpty()
                                && !Proof.isUnverified(target.evidence())
                                && programme.get().applies(target) == Territory.Answer.NO);
    }

    private static Map<Fact, Terms> objects() {
        Map<Fact, Terms> objects = new EnumMap<>(Fact.class);
        WORDS.forEach((fact, words) -> objects.put(fact, Terms.of(words)));
        return objects;
    }
}
