package vn.kehoach.check.rule.form;

import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.compose.GeneratedTables;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Annex;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.plan.TargetSection;

/** A plan, a section or the recipients without content. A draft may still be filled in; an issued plan may not. */
public final class ContentMissing implements StateFormRule {
    @Override
    public String code() {
        return "content-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        Severity severity = view.plan().isIssued() ? severity() : Severity.WARNING;
        if (view.plan().sections().isEmpty()) {
            report.onKey(severity, "/title", "plan");
        }
        for (Section section : view.plan().sections()) {
            String pointer = "/" + section.key();
            if (isEmpty(section)) {
                report.onKey(severity, pointer, "section", section.key());
            }
            if (section.kind() == SectionKind.FREE && section.heading().isEmpty()) {
                report.onKey(severity(), pointer, "heading", section.key());
            }
        }
        for (int i = 0; i < view.plan().annexes().size(); i++) {
            Annex annex = view.plan().annexes().get(i);
            String pointer = "/annexes/" + i;
            if (lacksRows(view, annex)) {
                report.at(pointer + "/generated", "generated");
            }
            boolean empty = annex.intro().isEmpty()
                    && annex.table().isEmpty()
                    && annex.items().isEmpty()
                    && annex.generated().isEmpty();
            if (empty && !view.isUnreadable(pointer)) {
                report.onKey(severity, pointer + "/title", "annex");
            }
        }
        view.plan()
                .recipients()
                .filter(recipients -> !recipients.isAuto() && recipients.list().isEmpty())
                .ifPresent(recipients -> report.onKey(severity, "/recipients", "recipients"));
    }

    /** Whether a table that is asked for would have no row: a table that nobody can fill in is no draft, either. */
    private static boolean lacksRows(PlanView view, Annex annex) {
        boolean readable = !view.isHalfRead() && view.unit().isPresent();
        return readable
                && annex.generated()
                        .filter(kind -> !GeneratedTables.hasRows(view.setting(), kind))
                        .isPresent();
    }

    private static boolean isEmpty(Section section) {
        boolean items = section instanceof ItemSection of && !of.items().isEmpty()
                || section instanceof TargetSection targets && !targets.items().isEmpty();
        return !items && section.intro().isEmpty();
    }
}
