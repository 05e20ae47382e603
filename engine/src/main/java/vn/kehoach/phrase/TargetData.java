package vn.kehoach.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.phrase.Figure.Comparator;
import vn.kehoach.plan.Target;

/** Makes targets step by step. */
record TargetData(Target target) {
    private static final Target NONE = Target.group(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

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
        return Target.group(Optional.empty(), Optional.of(text), Optional.empty(), targets);
    }

    Target withText(String text) {
        return target.withText(Optional.of(text));
    }

    Target of(String id) {
        return new Target(
                target.id(),
                Optional.of(id),
                target.title(),
                target.text(),
                target.atLeast(),
                target.moreThan(),
                target.exactly(),
                target.atMost(),
                target.lessThanBefore(),
                target.done(),
                target.unit(),
                target.by(),
                target.everyYear(),
                target.milestones(),
                target.numbering(),
                target.targets());
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
}
