package vn.kehoach.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.phrase.Figure.Comparator;
import vn.kehoach.plan.Target;

/** Makes targets step by step. */
record TargetData(Target target) {
    private static final Target NONE = new Target(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Map.of(),
            Optional.empty(),
            List.of());

    static TargetData of(Figure figure) {
        return new TargetData(new Target(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                figure.when(Comparator.AT_LEAST),
                figure.when(Comparator.MORE_THAN),
                figure.when(Comparator.EXACTLY),
                figure.when(Comparator.AT_MOST),
                false,
                Optional.empty(),
                Optional.of(figure.unit()),
                Optional.empty(),
                false,
                Map.of(),
                Optional.empty(),
                List.of()));
    }

    static TargetData lessThanBefore() {
        return new TargetData(NONE).with(true, Optional.empty(), Optional.empty(), true, Map.of());
    }

    static TargetData done() {
        return new TargetData(NONE).with(false, Optional.of(true), Optional.empty(), false, Map.of());
    }

    static Target group(String text, List<Target> targets) {
        return copy(NONE, NONE.of(), Optional.of(text), targets);
    }

    Target withText(String text) {
        return copy(target, target.of(), Optional.of(text), target.targets());
    }

    Target of(String id) {
        return copy(target, Optional.of(id), target.text(), target.targets());
    }

    TargetData by(Optional<Integer> year) {
        return with(target.lessThanBefore(), target.done(), year, target.everyYear(), target.milestones());
    }

    TargetData everyYear(boolean every) {
        return with(target.lessThanBefore(), target.done(), target.by(), every, target.milestones());
    }

    TargetData milestones(Map<Integer, BigDecimal> steps) {
        return with(target.lessThanBefore(), target.done(), target.by(), target.everyYear(), steps);
    }

    private TargetData with(
            boolean less, Optional<Boolean> done, Optional<Integer> by, boolean every, Map<Integer, BigDecimal> steps) {
        return new TargetData(new Target(
                target.id(),
                target.of(),
                target.title(),
                target.text(),
                target.atLeast(),
                target.moreThan(),
                target.exactly(),
                target.atMost(),
                less,
                done,
                target.unit(),
                by,
                every,
                steps,
                target.numbering(),
                target.targets()));
    }

    private static Target copy(Target from, Optional<String> of, Optional<String> text, List<Target> targets) {
        return new Target(
                from.id(),
                of,
                from.title(),
                text,
                from.atLeast(),
                from.moreThan(),
                from.exactly(),
                from.atMost(),
                from.lessThanBefore(),
                from.done(),
                from.unit(),
                from.by(),
                from.everyYear(),
                from.milestones(),
                from.numbering(),
                targets);
    }
}
