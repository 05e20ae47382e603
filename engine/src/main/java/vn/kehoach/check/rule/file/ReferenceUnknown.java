package vn.kehoach.check.rule.file;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Spot;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Markup;
import vn.kehoach.plan.PartNames;

/** {@code [#…]} that names no part of the plan, or has no end. */
public final class ReferenceUnknown implements FileRule {
    @Override
    public String code() {
        return "reference-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.UNSAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Prose prose : view.prose()) {
            if (prose.text().contains("[#")) {
                check(prose, view.once(Referred.class, Referred::of), report);
            }
        }
    }

    private static void check(Prose prose, Referred referred, Report report) {
        var references = Markup.references(prose.text());
        Brackets.open(
                        prose.text(),
                        "[#",
                        references.stream().map(Markup.Reference::offset).collect(Collectors.toSet()))
                .forEach(open -> report.on(prose, open.start(), open.end()).say("open"));
        PartNames names = referred.names();
        for (Markup.Reference reference : references) {
            if (names.find(reference.name()).isEmpty()) {
                Optional<String> near = names.nearest(reference.name());
                Spot spot = report.on(prose, reference.offset(), prose.text().indexOf(']', reference.offset()) + 1);
                near.ifPresent(name -> spot.unsafely("[#" + name + "]"));
                spot.say(near.isPresent() ? "near" : "message", reference.name(), near.orElse(""));
            }
        }
    }
}
