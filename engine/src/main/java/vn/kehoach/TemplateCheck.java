package vn.kehoach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.check.Ground;
import vn.kehoach.check.PlanCheck;
import vn.kehoach.derive.Deriver;
import vn.kehoach.derive.Parent;
import vn.kehoach.derive.Template;
import vn.kehoach.derive.Trial;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Facts;
import vn.kehoach.plan.Plan;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceText;
import vn.kehoach.unit.Unit;

/**
 * Looks at a template by making plans of it: for a unit of each type, once with everything that may be there and once with nothing known, today
 * (or on the nearest day that the template is for) and on the first and the last day that it is for.
 * What the rules find in them stands in the template, but for what each unit has still to fill in.
 */
final class TemplateCheck {
    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Facts EVERYTHING =
            new Facts(YES, YES, YES, YES, YES, YES, YES, YES, Optional.of(1), Optional.of(1));
    /** What is right in a template: nobody has filled it in yet. */
    private static final Set<String> OF_THE_UNIT = Set.of("todo-left", "fact-unknown", "header-incomplete");
    /** What is right in a template with a last day: its author knows that its bodies end, and each unit is told in its own plan. */
    private static final String BODY_ENDS = "body-ends-within-period";

    private final OfficeFiles office;
    private final LocalDate today;

    TemplateCheck(OfficeFiles office, LocalDate today) {
        this.office = office;
        this.today = today;
    }

    Examination examine(PlanInput input, SourceText text) {
        Outcome<Parent> read = Parent.read(input.file());
        Map<String, Diagnostic> findings = new LinkedHashMap<>();
        read.diagnostics().forEach(finding -> add(findings, finding));
        read.value().ifPresent(parent -> {
            parent.nameless().forEach(finding -> add(findings, finding));
            tried(parent.template(), input, text).forEach(finding -> add(findings, finding));
        });
        return new Examination(
                input,
                office,
                Optional.empty(),
                List.copyOf(findings.values()),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private List<Diagnostic> tried(Template template, PlanInput input, SourceText text) {
        List<Diagnostic> findings = new ArrayList<>();
        for (LocalDate day : Trial.days(template.head(), today)) {
            findings.addAll(tried(template, input, text, day));
        }
        return findings;
    }

    private List<Diagnostic> tried(Template template, PlanInput input, SourceText text, LocalDate day) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Unit unit : Trial.units(template.head(), office.catalogues().units(), day)) {
            for (Facts facts : List.of(EVERYTHING, Facts.NONE)) {
                Outcome<Read<Plan>> plan = Deriver.plan(
                        template,
                        unit,
                        day,
                        facts,
                        office.catalogues().units(),
                        office.catalogues().agencies());
                findings.addAll(plan.diagnostics());
                plan.value().ifPresent(made -> rules(made, input, text).stream()
                        .filter(finding -> template.head().to().isEmpty()
                                || !finding.code().equals(BODY_ENDS))
                        .forEach(findings::add));
            }
        }
        return findings;
    }

    private List<Diagnostic> rules(Read<Plan> plan, PlanInput input, SourceText text) {
        Ground ground = new Ground(office.catalogues(), office.rules(), input.place(), today);
        return PlanCheck.run(plan, text, ground).finish().findings().stream()
                .filter(finding -> !OF_THE_UNIT.contains(finding.code()))
                .toList();
    }

    /** Each fault once, however many of the plans have it. */
    private static void add(Map<String, Diagnostic> findings, Diagnostic finding) {
        findings.putIfAbsent(finding.code() + finding.span() + finding.message().key(), finding);
    }
}
