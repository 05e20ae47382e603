package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.onto.patch.Parts;
import vn.kehoach.onto.patch.Paths;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.Target;

/**
 * Where a new or moved point belongs, by what stands before and behind it and by its mark. Between two points of a tree there are
 * several lists into which a point may go: that of the points of the one before, its own, and those of the points around it up to
 * the list of the one behind. Of these, the one whose points have the same kind of mark is meant.
 */
final class Placing {
    private final Plan plan;
    private final BaseTree tree;

    Placing(Plan plan, BaseTree tree) {
        this.plan = plan;
        this.tree = tree;
    }

    /**
     * What stands before a place.
     *
     * @param element of the plan; empty before the first
     * @param slots from the innermost outwards: where something behind it may go
     */
    record Before(String element, List<Slot> slots) {
        Before {
            slots = List.copyOf(slots);
        }
    }

    /** What stands before a place behind an element of the plan that has not moved. */
    Before behind(String element) {
        List<Slot> slots = new ArrayList<>();
        points(element).ifPresent(list -> slots.add(Slot.in(list, 0, tree.kindOf(list), isKnown(list))));
        slots.addAll(outwards(element));
        return new Before(element, slots);
    }

    /** The same behind an element that has gone to a slot. */
    Before behindMoved(String element, Slot slot, Before where) {
        List<Slot> slots = new ArrayList<>();
        points(element)
                .ifPresent(list ->
                        slots.add(Slot.in(list, Parts.list(plan, list).size(), tree.kindOf(list), isKnown(list))));
        slots.addAll(from(slot, where));
        return new Before(where.element(), slots);
    }

    /** The same behind a new point in a slot. */
    Before behindNew(NewPoint point, Slot slot, Before where) {
        List<Slot> slots = new ArrayList<>(List.of(Slot.within(point)));
        slots.addAll(from(slot, where));
        return new Before(where.element(), slots);
    }

    private static List<Slot> from(Slot slot, Before where) {
        return where.slots()
                .subList(Math.max(0, where.slots().indexOf(slot)), where.slots().size());
    }

    private List<Slot> outwards(String element) {
        List<Slot> slots = new ArrayList<>();
        for (String each : BaseTree.chain(element)) {
            String list = BaseTree.list(each);
            if (!list.isEmpty()) {
                slots.add(Slot.in(list, Paths.index(each) + 1, tree.kindOf(list), true));
            }
        }
        return slots;
    }

    private boolean isKnown(String list) {
        return !Parts.list(plan, list).isEmpty();
    }

    /** The list of an element's own points. */
    private Optional<String> points(String element) {
        Object value = Parts.at(plan, element).orElse("");
        if (value instanceof Item || value instanceof Section) {
            return Optional.of(element + "/items");
        }
        return value instanceof Target target && !target.targets().isEmpty()
                ? Optional.of(element + "/targets")
                : Optional.empty();
    }

    /**
     * The slot for a point with a mark.
     *
     * @param next the element of the plan that stands behind the place; empty at the end
     */
    Optional<Slot> slot(Before before, String next, MarkKind kind) {
        List<Slot> open = open(before.slots(), next);
        Optional<Slot> same = open.stream()
                .filter(slot -> slot.known() && slot.kind() == kind)
                .findFirst();
        if (same.isPresent() || open.isEmpty()) {
            return same;
        }
        if (kind == MarkKind.ROMAN) {
            return Optional.empty();
        }
        Slot inner = open.get(0);
        Optional<Slot> own = open.stream().filter(Slot::known).findFirst();
        boolean deeper = own.isEmpty()
                || kind != MarkKind.NONE && kind.compareTo(own.get().kind()) > 0;
        return Optional.of(deeper ? inner : own.get());
    }

    /** The slots that do not lie behind the next element: a point there would be printed below it. */
    private static List<Slot> open(List<Slot> slots, String next) {
        List<String> lists = BaseTree.chain(next).stream().map(BaseTree::list).toList();
        List<Slot> open = new ArrayList<>();
        for (Slot slot : slots) {
            open.add(slot);
            if (slot.within().isEmpty() && lists.contains(slot.list())) {
                break;
            }
        }
        return open;
    }
}
