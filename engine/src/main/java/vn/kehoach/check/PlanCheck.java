package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.policy.PlacedWaiver;
import vn.kehoach.policy.RuleSetting;
import vn.kehoach.policy.Ruling;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceText;

/** One plan on its way through the rules. Not for several threads at a time. */
public final class PlanCheck {
    private final PlanView view;
    private final Lines lines;
    private final String programmeGround;
    private final Set<String> unfinished;
    private final Ground ground;
    private final List<PlacedWaiver> waivers;
    private final List<Diagnostic> findings = new ArrayList<>();

    private PlanCheck(Read<Plan> read, SourceText text, Ground ground) {
        this.view = PlanView.of(read, text, ground);
        this.lines = new Lines(text);
        this.programmeGround = view.programme().map(ProgrammeView::ground).orElse("");
        this.unfinished = read.todos().stream()
                .map(pointer -> read.origins().at(pointer).pointer())
                .collect(Collectors.toSet());
        this.ground = ground;
        this.waivers = ground.office().waivers().stream()
                .filter(waiver -> !waiver.isOver(ground.today()) && waiver.isAbout(ground.place()))
                .toList();
    }

    PlanView view() {
        return view;
    }

    /**
     * Runs the rules that need no other plan.
     *
     * @param read the plan and where its parts are written
     * @param text the file it was read from
     * @param ground what else it is held against
     */
    public static PlanCheck run(Read<Plan> read, SourceText text, Ground ground) {
        PlanCheck check = new PlanCheck(read, text, ground);
        RuleCatalogue.rules().stream()
                .filter(rule -> !(rule instanceof LastRule))
                .forEach(check::run);
        check.view.release();
        return check;
    }

    private void run(Rule rule) {
        if (rule.inForce().holdsOn(view.day())) {
            rule.check(view, report(rule));
        }
    }

    /** Takes down what a rule finds in this plan. */
    Report report(Rule rule) {
        return new Report(rule, view, lines, legal(rule), unfinished, findings);
    }

    /** Runs the rules that look at what the others found, and tells what is to be told from what is set aside. */
    public Checked finish() {
        RuleCatalogue.rules().stream().filter(LastRule.class::isInstance).forEach(this::run);
        List<Diagnostic> told = new ArrayList<>();
        List<Suppressed> setAside = new ArrayList<>();
        for (Diagnostic finding : findings.stream().distinct().toList()) {
            byAuthor(finding)
                    .or(() -> byWaiver(finding))
                    .or(() -> byRuling(finding))
                    .ifPresentOrElse(setAside::add, () -> told.add(graded(finding)));
        }
        return new Checked(told, setAside);
    }

    private Optional<Suppressed> byAuthor(Diagnostic finding) {
        return view.suppressions().stream()
                .filter(comment ->
                        comment.covers(finding.code(), view.inPlan(finding)) && !comment.isOver(ground.today()))
                .findFirst()
                .map(comment -> new Suppressed(
                        finding,
                        comment.reason().orElseThrow(),
                        Suppressed.By.AUTHOR,
                        comment.until(),
                        view.file(),
                        comment.span()));
    }

    private Optional<Suppressed> byWaiver(Diagnostic finding) {
        return waivers.stream()
                .filter(waiver -> waiver.covers(finding.code(), said -> lines.areAbout(view.inPlan(finding), said)))
                .findFirst()
                .map(waiver -> new Suppressed(
                        finding,
                        waiver.waiver().because(),
                        Suppressed.By.OFFICE,
                        Optional.of(waiver.waiver().until()),
                        waiver.layer().file(),
                        waiver.span()));
    }

    private Optional<Suppressed> byRuling(Diagnostic finding) {
        return ruling(finding)
                .filter(ruling -> ruling.setting().severity() == RuleSetting.Level.OFF)
                .map(ruling -> new Suppressed(
                        finding,
                        ruling.setting().because(),
                        Suppressed.By.OFFICE,
                        Optional.empty(),
                        ruling.file(),
                        ruling.span()));
    }

    /**
     * As grave as the office takes it. What the rule itself takes for a mere hint though it is usually graver, such as a value that was
     * not seen in a source, is never made graver.
     */
    private Diagnostic graded(Diagnostic finding) {
        Optional<Severity> wanted =
                ruling(finding).flatMap(ruling -> ruling.setting().severity().severity());
        Severity usual = RuleCatalogue.rule(finding.code()).map(Rule::severity).orElse(finding.severity());
        boolean isHint = finding.severity() == Severity.INFO && usual != Severity.INFO;
        return wanted.filter(severity -> !isHint || severity.compareTo(finding.severity()) > 0)
                .map(finding::as)
                .orElse(finding);
    }

    /** Of what keeps the files in order an office has no say. */
    private Optional<Ruling> ruling(Diagnostic finding) {
        return RuleCatalogue.suppressible().contains(finding.code())
                ? ground.office().ruling(finding.code())
                : Optional.empty();
    }

    private Optional<Message> legal(Rule rule) {
        if (rule instanceof StateFormRule ofState && view.plan().form() == Plan.FormFamily.PARTY) {
            return ofState.partyLegal(view.day());
        }
        return rule.legal().map(legal -> Message.of(legal.key(), programmeGround));
    }
}
