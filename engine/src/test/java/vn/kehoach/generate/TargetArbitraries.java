package vn.kehoach.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.kehoach.plan.Numbering;
import vn.kehoach.plan.Target;

/** Targets with every comparator, alone and in groups. */
final class TargetArbitraries {
    private static final List<String> PROGRAMME_TARGETS = List.of("T1a", "T2a", "T5b", "T7b", "T8", "T9");

    private enum Comparator {
        AT_LEAST,
        MORE_THAN,
        EXACTLY,
        AT_MOST,
        LESS_THAN_BEFORE,
        DONE
    }

    private TargetArbitraries() {}

    /** The targets of a section; ids are unique. */
    static Arbitrary<List<Target>> lists(boolean ofProgramme) {
        Arbitrary<Target> any = Arbitraries.frequencyOf(
                Tuple.of(5, sentences()), Tuple.of(1, groups()), Tuple.of(ofProgramme ? 1 : 0, untold()));
        return any.list().ofMinSize(1).ofMaxSize(6).map(targets -> numbered(targets, "ct"));
    }

    /** A target with its sentence. */
    private static Arbitrary<Target> sentences() {
        return Combinators.combine(data(), Texts.words(), Arbitraries.of(2027, 2030))
                .as((data, words, year) -> told(data, words, year));
    }

    private static Target told(Target data, String words, int year) {
        String text = data.lessThanBefore()
                ? "Số vụ việc giảm so với năm trước; " + words + "."
                : "Đến năm " + year + ", " + (data.done().isPresent() ? "hoàn thành việc " : measured(data)) + words
                        + ".";
        Optional<Integer> by = data.lessThanBefore() ? Optional.empty() : Optional.of(year);
        return with(data, Optional.of(text), by);
    }

    private static String measured(Target data) {
        String comparator = data.atLeast().isPresent()
                ? "ít nhất "
                : data.moreThan().isPresent() ? "trên " : data.atMost().isPresent() ? "không quá " : "";
        String value = figure(amount(data).orElseThrow());
        String unit = data.unit().orElseThrow();
        return unit.equals("%")
                ? comparator + value + "% số xóm, bản "
                : "toàn địa bàn đạt " + comparator + value + " " + unit + "; ";
    }

    private static String figure(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    /** A target of the programme's that is told by its data alone. */
    private static Arbitrary<Target> untold() {
        return Combinators.combine(data(), Arbitraries.of(PROGRAMME_TARGETS), Arbitraries.of(2028, 2030), milestones())
                .as((data, of, year, milestones) -> new Target(
                        data.id(),
                        Optional.of(of),
                        data.title(),
                        data.text(),
                        data.atLeast(),
                        data.moreThan(),
                        data.exactly(),
                        data.atMost(),
                        data.lessThanBefore(),
                        data.done(),
                        data.unit(),
                        Optional.of(year),
                        data.lessThanBefore(),
                        amount(data).isPresent() ? milestones : Map.of(),
                        data.numbering(),
                        data.targets()));
    }

    private static Arbitrary<Target> groups() {
        return Combinators.combine(
                        Texts.heading(),
                        ItemArbitraries.numberings(),
                        sentences().list().ofMinSize(1).ofMaxSize(4))
                .as((title, numbering, targets) -> group(title, numbering, targets));
    }

    /** A group with another numbering. */
    static Target numbered(Target group, Numbering numbering) {
        return group(group.title().orElseThrow(), numbering, group.targets());
    }

    private static Target group(String title, Numbering numbering, List<Target> targets) {
        return Target.group(Optional.of(title), Optional.empty(), Optional.ofNullable(numbering), targets);
    }

    private static Arbitrary<Target> data() {
        Arbitrary<BigDecimal> values =
                Arbitraries.of("100", "90", "85.5", "5", "12").map(BigDecimal::new);
        return Combinators.combine(
                        Arbitraries.of(Comparator.values()), values, Arbitraries.of("%", "mô hình", "lượt người"))
                .as(TargetArbitraries::data);
    }

    private static Target data(Comparator comparator, BigDecimal value, String unit) {
        boolean figure = comparator.ordinal() <= Comparator.AT_MOST.ordinal();
        return new Target(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                only(value, comparator == Comparator.AT_LEAST),
                only(value, comparator == Comparator.MORE_THAN),
                only(value, comparator == Comparator.EXACTLY),
                only(value, comparator == Comparator.AT_MOST),
                comparator == Comparator.LESS_THAN_BEFORE,
                comparator == Comparator.DONE ? Optional.of(true) : Optional.empty(),
                only(unit, figure),
                Optional.empty(),
                false,
                Map.of(),
                Optional.empty(),
                List.of());
    }

    private static <T> Optional<T> only(T value, boolean said) {
        return said ? Optional.of(value) : Optional.empty();
    }

    private static Optional<BigDecimal> amount(Target data) {
        return data.atLeast().or(data::moreThan).or(data::exactly).or(data::atMost);
    }

    private static Arbitrary<Map<Integer, BigDecimal>> milestones() {
        return Arbitraries.maps(
                        Arbitraries.of(2026, 2027), Arbitraries.of(new BigDecimal("40"), new BigDecimal("60.5")))
                .ofMaxSize(2)
                .map(TreeMap::new);
    }

    private static Target with(Target data, Optional<String> text, Optional<Integer> by) {
        return rebuilt(data, data.id(), text, by, data.targets());
    }

    private static List<Target> numbered(List<Target> targets, String prefix) {
        List<Target> numbered = new ArrayList<>();
        for (Target target : targets) {
            String id = prefix + (numbered.size() + 1);
            boolean group = !target.targets().isEmpty();
            numbered.add(rebuilt(
                    target,
                    group ? Optional.empty() : Optional.of(id),
                    target.text(),
                    target.by(),
                    numbered(target.targets(), id + "-")));
        }
        return numbered;
    }

    private static Target rebuilt(
            Target data, Optional<String> id, Optional<String> text, Optional<Integer> by, List<Target> targets) {
        return new Target(
                id,
                data.of(),
                data.title(),
                text,
                data.atLeast(),
                data.moreThan(),
                data.exactly(),
                data.atMost(),
                data.lessThanBefore(),
                data.done(),
                data.unit(),
                by,
                data.everyYear(),
                data.milestones(),
                data.numbering(),
                targets);
    }
}
