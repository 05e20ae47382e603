package vn.kehoach.check.rule.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;

/**
 * A sentence that tells targets.
 *
 * @param prose the sentence
 * @param targets those that it tells, groups left aside, in order
 */
record TargetSentence(Prose prose, List<PlacedTarget> targets) {
    /** Those of one plan, found once for all rules. */
    private record All(List<TargetSentence> sentences) {}

    /** All of a plan; targets whose sentence is made from their data have none. */
    static List<TargetSentence> in(PlanView view) {
        return view.once(All.class, TargetSentence::find).sentences();
    }

    private static All find(PlanView view) {
        Map<Prose, List<PlacedTarget>> told = new LinkedHashMap<>();
        for (PlacedTarget placed : view.targets()) {
            if (!placed.isGroup()) {
                of(view, placed).ifPresent(prose -> told.computeIfAbsent(prose, first -> new ArrayList<>())
                        .add(placed));
            }
        }
        return new All(told.entrySet().stream()
                .map(entry -> new TargetSentence(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** The sentence of a target: its own, else that of the group around it or of the item that states it. */
    static Optional<Prose> of(PlanView view, PlacedTarget placed) {
        String at = placed.pointer();
        while (true) {
            Optional<Prose> text = view.proseAt(at + "/text");
            int list = at.lastIndexOf('/', at.lastIndexOf('/') - 1);
            if (text.isPresent() || list < 0) {
                return text;
            }
            String name = at.substring(list + 1, at.lastIndexOf('/'));
            if (!name.equals("targets") && !name.equals("goals")) {
                return Optional.empty();
            }
            at = at.substring(0, list);
        }
    }

    /** Whether a target of a section of targets is among them. */
    boolean isTarget() {
        return targets.stream().anyMatch(placed -> placed.statedBy().isEmpty());
    }
}
