package vn.kehoach.check.rule.programme;

import java.util.List;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.programme.ProgrammeTarget;

/**
 * A plan's target and the programme's target that it takes over, where that one is asked for here.
 *
 * @param placed the plan's
 * @param asked the programme's
 */
record TargetPair(PlacedTarget placed, ProgrammeTarget asked) {
    /** All of a plan, groups left aside. */
    static List<TargetPair> in(PlanView view) {
        return view.programme()
                .map(programme -> view.targets().stream()
                        .filter(placed -> !placed.isGroup())
                        .flatMap(placed -> placed
                                .target()
                                .of()
                                .flatMap(programme.programme()::target)
                                .map(asked -> new TargetPair(placed, asked))
                                .stream())
                        .toList())
                .orElse(List.of());
    }

    /** Info where the programme's value was not seen in a source. */
    Severity severity(Severity usual) {
        return Proof.isUnverified(asked.evidence()) ? Severity.INFO : usual;
    }

    /** The sentence, or the one that adds that the value was not seen in a source. */
    String sentence(String usual) {
        return Proof.isUnverified(asked.evidence()) ? usual + "-unverified" : usual;
    }
}
