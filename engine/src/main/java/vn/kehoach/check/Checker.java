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
     * Everything that the rules have to say about a plan; apart from it what its author has set aside with a reason.
     *
     * @param read the plan and where its parts are written
     * @param text the file it was read from
     * @param catalogues what it is written against
     */
    public static Checked run(Read<Plan> read, SourceText text, Catalogues catalogues) {
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
        return sorted(plan, read.origins().file(), findings.stream().distinct().toList());
    }

    private static Checked sorted(PlanView plan, String file, List<Diagnostic> findings) {
        List<Diagnostic> told = new ArrayList<>();
        List<Suppressed> setAside = new ArrayList<>();
        for (Diagnostic finding : findings) {
            plan.suppressions().stream()
                    .filter(comment -> comment.covers(finding.code(), finding.span()))
                    .findFirst()
                    .ifPresentOrElse(
                            comment -> setAside.add(new Suppressed(
                                    finding,
                                    comment.reason().orElseThrow(),
                                    Suppressed.By.AUTHOR,
                                    Optional.empty(),
                                    file,
                                    comment.span())),
                            () -> told.add(finding));
        }
        return new Checked(told, setAside);
    }

    /**
     * The ground of what a rule finds in a plan.
     *
     * @param ground the documents that approve the plan's programme, in parentheses; empty without one
     */
    private static Optional<Message> legal(Rule rule, PlanView plan, String ground) {
        boolean isForeign = rule instanceof StateFormRule && plan.plan().form() == Plan.FormFamily.PARTY;
        return isForeign ? Optional.empty() : rule.legal().map(legal -> Message.of(legal.key(), ground));
    }
}
