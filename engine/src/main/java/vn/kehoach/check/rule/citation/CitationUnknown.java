package vn.kehoach.check.rule.citation;

import java.util.List;
import vn.kehoach.check.CitationUse;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Spot;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/** A citation key that neither the catalogue nor the plan knows. */
public final class CitationUnknown implements StateFormRule {
    @Override
    public String code() {
        return "citation-unknown";
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
        if (view.isUnreadable("/citations")) {
            return;
        }
        for (CitationUse use : view.citations()) {
            if (view.documents().find(use.key()).isEmpty()) {
                List<String> near =
                        view.documents().nearest(use.key()).stream().limit(3).toList();
                Spot spot = report.on(use.pointer(), use.text(), use.offset(), Cited.end(use));
                correct(view, use, near, spot)
                        .say(near.isEmpty() ? "message" : "near", use.key(), String.join(", ", near));
            }
        }
    }

    /** The one document whose number is near, if there is but one: a slip of the finger. */
    private static Spot correct(PlanView view, CitationUse use, List<String> near, Spot spot) {
        boolean isOne = near.size() == 1 && view.documents().find(near.get(0)).size() == 1;
        String written = use.part() == CitationUse.Part.MENTION ? "[@%s]" : "%s";
        return isOne ? spot.unsafely(written.formatted(near.get(0))) : spot;
    }
}
