package vn.kehoach.generate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.kehoach.plan.Basis;
import vn.kehoach.plan.DocumentType;
import vn.kehoach.plan.Exclusion;
import vn.kehoach.plan.Facts;
import vn.kehoach.plan.Issuer;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.Period;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Target;

/** Whole plans that can be composed: issued ones and drafts, of the State and of the Party. */
public final class PlanArbitraries {
    static final String PROGRAMME = "ma-tuy-2030";

    private PlanArbitraries() {}

    /** Any plan. */
    public static Arbitrary<Plan> plans() {
        return Combinators.combine(Issue.any(), Arbitraries.of(true, false))
                .flatAs((issue, ofProgramme) -> Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(List.<Target>of())),
                                Tuple.of(3, TargetArbitraries.lists(ofProgramme)))
                        .flatMap(targets -> plans(issue, ofProgramme, targets)));
    }

    private static Arbitrary<Plan> plans(Issue issue, boolean ofProgramme, List<Target> targets) {
        ItemArbitraries items = ItemArbitraries.of(issue, ofProgramme, ids(targets));
        return Combinators.combine(
                        heads(issue, ofProgramme),
                        bases(),
                        Texts.introduction().injectNull(0.2),
                        new SectionArbitraries(items).sections(targets),
                        new ClosingArbitraries(issue).closings(),
                        exclusions(ofProgramme),
                        facts().injectNull(0.5))
                .as((head, bases, opening, sections, closing, excluded, facts) -> new Plan(
                        1,
                        "ke-hoach-mau",
                        head.type,
                        issue.form(),
                        Optional.of(head.issued ? Plan.Status.ISSUED : Plan.Status.DRAFT),
                        ofProgramme ? Optional.of(PROGRAMME) : Optional.empty(),
                        List.of(),
                        new Issuer(issue.body(), issue.unit(), Optional.empty()),
                        head.number,
                        head.date,
                        head.issued ? Optional.empty() : Optional.of(issue.day()),
                        Optional.empty(),
                        head.period,
                        head.title,
                        List.of(),
                        bases,
                        Optional.ofNullable(opening),
                        sections,
                        excluded,
                        Optional.ofNullable(facts),
                        List.of(),
                        closing.recipients(),
                        closing.archive(),
                        Optional.of(closing.signature()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
    }

    private record Head(
            DocumentType type,
            boolean issued,
            Optional<Integer> number,
            Optional<PartialDate> date,
            Period period,
            String title) {}

    private static Arbitrary<Head> heads(Issue issue, boolean ofProgramme) {
        Arbitrary<String> titles = Arbitraries.of(
                "Phòng, chống ma túy",
                ofProgramme
                        ? "Thực hiện Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030"
                        : "Xây dựng xã, phường không ma túy",
                "Nâng cao hiệu quả công tác tuyên truyền, phổ biến pháp luật, cai nghiện và quản lý sau cai nghiện ma túy");
        int year = issue.day().getYear();
        Arbitrary<Period> periods = Arbitraries.of(new Period(year, year), new Period(year, 2030));
        return Combinators.combine(
                        Arbitraries.of(DocumentType.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 1200),
                        dates(issue),
                        periods,
                        titles)
                .as((type, issued, number, date, period, title) -> new Head(
                        type,
                        issued,
                        issued ? Optional.of(number) : Optional.empty(),
                        issued ? PartialDate.parse(issue.day().toString()) : date,
                        period,
                        titled(title, period)));
    }

    private static String titled(String title, Period period) {
        return title
                + (period.first() == period.last()
                        ? " năm " + period.first()
                        : " giai đoạn " + period.first() + " - " + period.last());
    }

    /** What a draft knows of its date. */
    private static Arbitrary<Optional<PartialDate>> dates(Issue issue) {
        String day = issue.day().toString();
        return Arbitraries.of(
                Optional.empty(), PartialDate.parse(day.substring(0, 4)), PartialDate.parse(day.substring(0, 7)));
    }

    private static Arbitrary<List<Basis>> bases() {
        Arbitrary<Basis> known = Arbitraries.of("163/2024/QH15", "93/NQ-CP", "luat-phong-chong-ma-tuy-2021", "36-CT/TW")
                .map(key -> new Basis(key, Optional.empty()));
        Arbitrary<Basis> told = Arbitraries.of("132-KL/TW", "50/NQ-CP")
                .map(key ->
                        new Basis(key, Optional.of("Thực hiện [@" + key + "] và tình hình thực tế của địa phương")));
        return Arbitraries.oneOf(known, told).list().uniqueElements().ofMaxSize(4);
    }

    private static Arbitrary<List<Exclusion>> exclusions(boolean ofProgramme) {
        Arbitrary<Exclusion> projects = Combinators.combine(Arbitraries.of("DA3", "DA7.4"), Texts.words())
                .as((id, reason) -> new Exclusion(Optional.of(id), Optional.empty(), reason));
        Arbitrary<Exclusion> targets = Combinators.combine(Arbitraries.of("T3", "T4a"), Texts.words())
                .as((id, reason) -> new Exclusion(Optional.empty(), Optional.of(id), reason));
        return ofProgramme ? Arbitraries.oneOf(projects, targets).list().ofMaxSize(3) : Arbitraries.just(List.of());
    }

    private static Arbitrary<Facts> facts() {
        Arbitrary<Optional<Boolean>> known =
                Arbitraries.of(true, false).injectNull(0.4).map(Optional::ofNullable);
        Arbitrary<Optional<Integer>> counts =
                Arbitraries.integers().between(3, 300).injectNull(0.5).map(Optional::ofNullable);
        return Combinators.combine(known, known, known, known, counts, counts)
                .as((border, coast, addicts, press, hamlets, schools) -> new Facts(
                        border,
                        coast,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        addicts,
                        press,
                        hamlets,
                        schools));
    }

    private static List<String> ids(List<Target> targets) {
        return targets.stream()
                .flatMap(target -> Stream.concat(Stream.of(target), target.targets().stream()))
                .flatMap(target -> target.id().stream())
                .filter(List.of("ct1", "ct2", "ct3-1")::contains)
                .toList();
    }
}
