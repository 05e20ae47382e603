package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.onto.patch.Edit;
import vn.kehoach.onto.patch.Parts;
import vn.kehoach.onto.patch.Paths;
import vn.kehoach.plan.Annex;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.Target;
import vn.kehoach.words.Differences;
import vn.kehoach.yaml.Pointers;

/** Edits of the plan that a document was made of, as edits of the plan as the file has it by now. */
final class Rebase {
    private static final double ALIKE = 0.5;
    /** In place of an index: of an element in whose place nothing stands. */
    private static final int GONE = -1;
    /** In place of an index: of an element in whose place something else stands, perhaps itself with other words. */
    private static final int UNCLEAR = -2;

    private final Plan base;
    private final Plan mine;
    private final boolean same;
    private final Map<String, int[]> indices = new HashMap<>();

    Rebase(Plan base, Plan mine) {
        this.base = base;
        this.mine = mine;
        this.same = base.equals(mine);
    }

    /**
     * What became of an edit.
     *
     * @param edit in the file's plan; absent where it cannot be made
     * @param reason why not
     * @param theirs what the file says there
     * @param done whether the file says already what the edit would make it say
     */
    record Outcome(Optional<Edit> edit, Unplaced.Reason reason, String theirs, boolean done) {
        static Outcome of(Edit edit) {
            return new Outcome(Optional.of(edit), Unplaced.Reason.CONFLICT, "", false);
        }

        static Outcome not(Unplaced.Reason reason, Object theirs) {
            return new Outcome(Optional.empty(), reason, String.valueOf(theirs), false);
        }

        static Outcome alreadyDone() {
            return new Outcome(Optional.empty(), Unplaced.Reason.CONFLICT, "", true);
        }
    }

    /** Where a part stands in the file's plan; absent where it is gone. */
    Optional<String> pointer(String pointer) {
        if (same || pointer.isEmpty()) {
            return Optional.of(pointer);
        }
        Optional<String> around = pointer(Paths.parent(pointer));
        int index = Paths.index(pointer);
        if (index < 0 || around.isEmpty()) {
            return around.map(at -> at + "/" + Pointers.escape(Paths.last(pointer)));
        }
        int[] map = map(Paths.parent(pointer), around.get());
        return index < map.length && map[index] >= 0 ? Optional.of(around.get() + "/" + map[index]) : Optional.empty();
    }

    Outcome edit(Edit edit) {
        if (same) {
            return Outcome.of(edit);
        }
        Optional<String> at = pointer(edit.pointer());
        if (at.isEmpty()) {
            return isDone(edit) ? Outcome.alreadyDone() : Outcome.not(Unplaced.Reason.GONE, "");
        }
        Optional<Object> then = Parts.at(base, edit.pointer());
        Optional<Object> now = Parts.at(mine, at.get());
        if (edit instanceof Edit.Put put) {
            String there = now.map(Object::toString).orElse("");
            return then.equals(now)
                    ? Outcome.of(new Edit.Put(at.get(), put.value()))
                    : there.equals(put.value()) ? Outcome.alreadyDone() : Outcome.not(Unplaced.Reason.CONFLICT, there);
        }
        if (edit instanceof Edit.Remove) {
            return now.isEmpty()
                    ? Outcome.alreadyDone()
                    : then.equals(now)
                            ? Outcome.of(new Edit.Remove(at.get()))
                            : Outcome.not(Unplaced.Reason.CONFLICT, said(now.get()));
        }
        if (edit instanceof Edit.Insert insert && Parts.list(mine, at.get()).contains(insert.value())) {
            return Outcome.alreadyDone();
        }
        if (edit instanceof Edit.Insert insert) {
            return Outcome.of(new Edit.Insert(at.get(), gap(insert.pointer(), at.get(), insert.gap()), insert.value()));
        }
        Edit.Move move = (Edit.Move) edit;
        return pointer(move.list())
                .map(list -> Outcome.of(new Edit.Move(at.get(), list, gap(move.list(), list, move.gap()))))
                .orElseGet(() -> Outcome.not(Unplaced.Reason.GONE, ""));
    }

    /** Whether the file says already what an edit of a part that it does not have any more would make it say. */
    private boolean isDone(Edit edit) {
        if (edit instanceof Edit.Move move) {
            Object moved = Parts.at(base, move.pointer()).orElse("");
            return pointer(move.list())
                    .filter(list -> Parts.list(mine, list).contains(moved))
                    .isPresent();
        }
        if (!(edit instanceof Edit.Remove)) {
            return false;
        }
        String list = Paths.parent(edit.pointer());
        int index = Paths.index(edit.pointer());
        return pointer(list)
                .map(at -> index < 0 || map(list, at)[index] == GONE)
                .orElse(true);
    }

    /** Behind the nearest element before it that is still there. */
    private int gap(String baseList, String list, int gap) {
        int[] map = map(baseList, list);
        for (int i = Math.min(gap, map.length) - 1; i >= 0; i--) {
            if (map[i] >= 0) {
                return map[i] + 1;
            }
        }
        return 0;
    }

    private int[] map(String baseList, String list) {
        return indices.computeIfAbsent(baseList, at -> match(Parts.list(base, at), Parts.list(mine, list)));
    }

    private static int[] match(List<?> then, List<?> now) {
        int[] map = new int[then.size()];
        int from = 0;
        int to = 0;
        List<Object> before = new ArrayList<>(then);
        List<Object> after = new ArrayList<>(now);
        for (Differences.Change change : Differences.between(before, after)) {
            for (; from < change.from(); from++, to++) {
                map[from] = to;
            }
            alike(before, after, change, map);
            from = change.to();
            to = change.newTo();
        }
        for (; from < map.length; from++, to++) {
            map[from] = to;
        }
        return map;
    }

    /** Elements that changed: those that are most alike, in order. */
    private static void alike(List<Object> then, List<Object> now, Differences.Change change, int[] map) {
        int next = change.newFrom();
        for (int i = change.from(); i < change.to(); i++) {
            int best = change.newFrom() == change.newTo() ? GONE : UNCLEAR;
            double most = ALIKE;
            for (int j = next; j < change.newTo(); j++) {
                double likeness = likeness(then.get(i), now.get(j));
                best = likeness > most ? j : best;
                most = Math.max(most, likeness);
            }
            map[i] = best;
            next = best < 0 ? next : best + 1;
        }
    }

    /** From 0 to 1; of what bears the same name in both, 1. */
    private static double likeness(Object then, Object now) {
        Optional<String> name = name(then);
        return name.isPresent() && name.equals(name(now)) ? 1 : Prose.likeness(words(then), words(now));
    }

    private static Optional<String> name(Object value) {
        if (value instanceof Annex annex) {
            return Optional.of(annex.id());
        }
        if (value instanceof Target target) {
            return target.id();
        }
        return value instanceof Item item ? item.id() : Optional.empty();
    }

    /** What a part says, for a person to read. */
    private static String said(Object value) {
        if (value instanceof Item item) {
            return item.title().or(item::text).orElse("");
        }
        if (value instanceof Target target) {
            return target.title().or(target::text).orElse("");
        }
        if (value instanceof Recipient recipient) {
            return recipient.as().orElseGet(() -> recipient.to().stream()
                    .map(body -> body.as().orElse(body.role()))
                    .collect(Collectors.joining(", ")));
        }
        return value instanceof Record ? "" : value.toString();
    }

    private static String words(Object value) {
        return value.toString().replaceAll("Optional(\\.empty|\\[)|\\b\\w+=|\\]", " ");
    }
}
