package vn.kehoach.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.shape.Shorthand;

/**
 * A target as data, or a group of targets told in one sentence or under one title. Exactly one comparator in a target, none
 * in a group.
 *
 * @param id name for references, unique in the plan
 * @param of id of the programme's target; absent: the plan's own
 * @param title bold heading of a group
 * @param text the sentence; absent: made from the data
 * @param atLeast ít nhất
 * @param moreThan trên
 * @param exactly đạt
 * @param atMost không quá
 * @param lessThanBefore giảm so với năm trước
 * @param done whether it is reached by the year (yes or no)
 * @param unit {@code "%"} or a counted noun
 * @param by year at whose end it holds
 * @param everyYear asked anew each year
 * @param milestones values on the way, by year
 * @param numbering how the targets of a group are marked
 * @param targets the targets of a group
 */
@Shorthand(scalar = "text")
public record Target(
        Optional<String> id,
        Optional<String> of,
        Optional<String> title,
        Optional<String> text,
        Optional<BigDecimal> atLeast,
        Optional<BigDecimal> moreThan,
        Optional<BigDecimal> exactly,
        Optional<BigDecimal> atMost,
        boolean lessThanBefore,
        Optional<Boolean> done,
        Optional<String> unit,
        Optional<Integer> by,
        boolean everyYear,
        Map<Integer, BigDecimal> milestones,
        Optional<Numbering> numbering,
        List<Target> targets) {
    /** Keeps its own copies. */
    public Target {
        milestones = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(milestones));
        targets = List.copyOf(targets);
    }

    /** Targets told in one sentence or under one title. */
    public static Target group(
            Optional<String> title, Optional<String> text, Optional<Numbering> numbering, List<Target> targets) {
        return new Target(
                Optional.empty(),
                Optional.empty(),
                title,
                text,
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
                numbering,
                targets);
    }

    /** The same data told in other words; absent: made from the data. */
    public Target withText(Optional<String> words) {
        return new Target(
                id,
                of,
                title,
                words,
                atLeast,
                moreThan,
                exactly,
                atMost,
                lessThanBefore,
                done,
                unit,
                by,
                everyYear,
                milestones,
                numbering,
                targets);
    }
}
