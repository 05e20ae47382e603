package vn.kehoach.check.rule.place;

import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.UnitMention;
import vn.kehoach.check.rule.OthersWords;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.unit.Unit;

/** The name of the issuer's own unit, or of one above it, spelled otherwise. */
public final class OwnNameMisspelled implements StateFormRule {
    @Override
    public String code() {
        return "own-name-misspelled";
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
        if (view.unit().isEmpty() || view.day().isEmpty()) {
            return;
        }
        Neighbourhood own = new Neighbourhood(view);
        for (UnitMention mention : view.unitMentions()) {
            own.misspelled(mention)
                    .filter(unit -> !FormerNames.isFormer(mention))
                    .filter(unit -> !OthersWords.at(mention.prose(), mention.start()))
                    .ifPresent(unit -> report.on(mention.prose(), mention.nameStart(), mention.end())
                            .unsafely(unit.name())
                            .say("message", mention.words(), unit.fullName()));
        }
        view.prose().stream()
                .filter(prose -> prose.kind() == Prose.Kind.PLACE)
                .forEach(prose -> place(prose, view.unit().get(), report));
    }

    private static void place(Prose prose, Unit own, Report report) {
        String written = prose.text().strip();
        if (Neighbourhood.isNear(written, own.name())) {
            int start = prose.text().indexOf(written);
            report.on(prose, start, start + written.length())
                    .unsafely(own.name())
                    .say("message", written, own.fullName());
        }
    }
}
