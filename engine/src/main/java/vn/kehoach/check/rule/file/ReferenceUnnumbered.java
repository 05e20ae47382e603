package vn.kehoach.check.rule.file;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Markup;
import vn.kehoach.plan.PartNames;

/** {@code [#…]} that leads to a part without a number, or stands where no number can be printed. */
public final class ReferenceUnnumbered implements FileRule {
    /** Where what stands in brackets is printed as it is. */
    private static final Set<Prose.Kind> BARE = EnumSet.of(
            Prose.Kind.TITLE,
            Prose.Kind.BODY_NAME,
            Prose.Kind.RECIPIENT,
            Prose.Kind.PURPOSE,
            Prose.Kind.PLACE,
            Prose.Kind.SIGNATURE,
            Prose.Kind.REASON);

    @Override
    public String code() {
        return "reference-unnumbered";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Prose prose : view.prose()) {
            for (Markup.Reference reference : Markup.references(prose.text())) {
                Referred referred = view.once(Referred.class, Referred::of);
                List<PartNames.Part> found = referred.found(reference);
                boolean bare = BARE.contains(prose.kind());
                boolean unnumbered = found.size() == 1
                        && referred.addresses().apply(found.get(0).pointer()).isEmpty();
                if (bare || unnumbered) {
                    report.on(prose, reference.offset(), prose.text().indexOf(']', reference.offset()) + 1)
                            .say(bare ? "place" : "message", reference.name());
                }
            }
        }
    }
}
