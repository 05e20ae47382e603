package vn.kehoach.check.rule.place;

import java.util.List;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.UnitMention;
import vn.kehoach.check.rule.OthersWords;
import vn.kehoach.check.rule.Sentence;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.unit.Unit;

/** A unit that had ended by the plan's day: a district, a commune before it was merged. */
public final class UnitAbolished implements Rule {
    /** What may keep the name of the unit in which it was founded. */
    private static final List<List<String>> ESTABLISHMENTS = Sentence.forms(
            "trường",
            "trạm y tế",
            "bệnh viện",
            "trung tâm y tế",
            "chợ",
            "nhà văn hóa",
            "đền",
            "di tích",
            "bảo tàng",
            "hồ",
            "cầu");

    private static final int NEAR = 7;

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
                    && !isOfAnEstablishment(mention)
                    && !OthersWords.at(mention.prose(), mention.start())) {
                report.on(mention.prose(), mention.start(), mention.end())
                        .say(
                                "message",
                                mention.words(),
                                CitationText.running(before.get(0).to().get()));
            }
        }
    }

    private static boolean isOfAnEstablishment(UnitMention mention) {
        return Sentence.around(mention.prose().words(), mention.at()).hasNear(ESTABLISHMENTS, mention.at(), NEAR);
    }
}
