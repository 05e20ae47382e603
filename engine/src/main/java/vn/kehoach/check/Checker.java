package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.plan.Plan;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceText;

/** Holds a plan against every rule. */
public final class Checker {
    private Checker() {}

    /**
     * Everything that the rules have to say about a plan, without what its author has set aside with a reason.
     *
     * @param read the plan and where its parts are written
     * @param text the file it was read from
     * @param catalogues what it is written against
     * @return sorted by {@link Diagnostic#ORDER}
     */
    public static List<Diagnostic> run(Read<Plan> read, SourceText text, Catalogues catalogues) {
        PlanView plan = PlanView.of(read, text, catalogues);
        Lines lines = new Lines(text);
        String ground = plan.programme().map(ProgrammeView::ground).orElse("");
        Set<String> unfinished = plan.todos().stream()
                .map(pointer -> read.origins().at(pointer).pointer())
                .collect(Collectors.toSet());
        List<Diagnostic> findings = new ArrayList<>();
        for (Rule rule : RuleCatalogue.rules()) {
            if (rule.inForce().holdsOn(plan.day())) {
                rule.check(
                        plan, new Report(rule, read.origins(), lines, legal(rule, plan, ground), unfinished, findings));
            }
        }
        return findings.stream()
                .filter(finding -> plan.suppressions().stream()
                        .noneMatch(comment -> comment.covers(finding.code(), finding.span())))
                .distinct()
                .sorted(Diagnostic.ORDER)
                .toList();
    }

    /**
     * The ground of what a rule finds in a plan.
     *
     * @param ground the documents that approve the plan's programme, in parentheses; empty without one
     */
    private static Optional<Message> legal(Rule rule, PlanView plan, String ground) {
        if (rule instanceof StateFormRule ofState && plan.plan().form() == Plan.FormFamily.PARTY) {
            return ofState.partyLegal(plan.day());
        }
        return rule.legal().map(legal -> Message.of(legal.key(), ground));
    }
}
