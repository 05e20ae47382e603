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
import vn.kehoach.phrase.Word;
import vn.kehoach.programme.Applicability.Fact;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;

/**
 * The sentence of a target speaks of a border, a sea, an airport, a press body, an industrial park: and by the plan's own facts its
 * territory has none, or a commune's plan does not say that it has one.
 */
public final class TargetObjectAbsent implements Rule {
    private static final Map<Fact, Terms> OBJECTS = objects();
    private static final Terms NONE = Terms.of("không có", "chưa có", "không còn");
    private static final int WORDS_OF_NONE = 2;

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
        if (view.tier().isEmpty()) {
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
        boolean commune = view.tier().orElseThrow() == Tier.COMMUNE;
        boolean asked = commune && view.plan().programme().isPresent();
        for (Named named : named(prose)) {
            Optional<Boolean> said = said(view, named.fact());
            if (said.isPresent() ? !said.get() : asked && named.fact() == Fact.PRESS) {
                absent.add(named);
            } else if (said.isEmpty() && asked) {
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
        OBJECTS.forEach((fact, terms) -> terms.in(prose).stream()
                .filter(stretch -> isOwn(prose, stretch.start()))
                .findFirst()
                .ifPresent(stretch -> found.add(new Named(fact, stretch))));
        found.sort(java.util.Comparator.comparingInt(named -> named.at().start()));
        return found;
    }

    /** Whether the author says it, and does not say that there is none. */
    private static boolean isOwn(Prose prose, int place) {
        List<Word> words = prose.words();
        int at = 0;
        while (words.get(at).start() < place) {
            at++;
        }
        boolean denied = at >= WORDS_OF_NONE && NONE.lengthAt(words, at - WORDS_OF_NONE) > 0;
        return !denied && !prose.isQuoted(place) && !prose.isCited(place);
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

    private static Optional<Boolean> said(PlanView view, Fact fact) {
        return view.territory().flatMap(territory -> territory.said(fact));
    }

    private static Map<Fact, Terms> objects() {
        Map<Fact, Terms> objects = new EnumMap<>(Fact.class);
        objects.put(Fact.BORDER, Terms.of("biên giới", "cửa khẩu"));
        objects.put(
                Fact.COAST,
                Terms.of(
                        "tuyến biển",
                        "đường biển",
                        "trên biển",
                        "vùng biển",
                        "cảng biển",
                        "bờ biển",
                        "ven biển",
                        "khu vực biển"));
        objects.put(Fact.AIRPORT, Terms.of("hàng không", "sân bay"));
        objects.put(Fact.INDUSTRIAL_PARK, Terms.of("khu công nghiệp", "khu chế xuất"));
        objects.put(
                Fact.PRESS,
                Terms.of("cơ quan báo chí", "cơ quan truyền thông", "cơ quan thông tấn", "cơ quan phát thanh"));
        return objects;
    }
}
