package vn.kehoach.check.rule.place;

import java.util.List;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.UnitMention;
import vn.kehoach.check.rule.OthersWords;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.unit.Unit;

/** A unit that had ended by the plan's day: a district, a commune before it was merged. */
public final class UnitAbolished implements Rule {
    @Override
    public String code() {
        return "unit-abolished";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.unit().isEmpty() || view.day().isEmpty()) {
            return;
        }
        Neighbourhood own = new Neighbourhood(view);
        for (UnitMention mention : view.unitMentions()) {
            if (!mention.now().isEmpty()
                    || mention.prose().kind() == Prose.Kind.REASON
                    || own.misspelled(mention).isPresent()) {
                continue;
            }
            List<Unit> before = own.before(mention);
            if (!before.isEmpty()
                    && before.get(0).to().isPresent()
                    && !FormerNames.isFormer(mention)
                    && !OthersWords.at(mention.prose(), mention.start())) {
                report.on(mention.prose(), mention.start(), mention.end())
                        .say("message", mention.words(), CitationText.running(before.get(0).to().get()));
            }
        }
    }
}
