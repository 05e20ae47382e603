package vn.kehoach.check.rule.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.InForce;
import vn.kehoach.check.Mention;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.rule.PartyGuidance;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Plan;

/** In a document of the Party a comma stands between number and date of one that it cites (HD36-VD-1, of Hướng dẫn 05-HD/VPTW). */
public final class CitationPartyComma implements Rule {
    private static final Pattern WITHOUT = Pattern.compile("(?U)[\\p{L}0-9](\\s+)(?:ngày)\\s*[0-9]");

    @Override
    public String code() {
        return "citation-party-comma";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.SAFE;
    }

    @Override
    public InForce inForce() {
        return InForce.from(PartyGuidance.NEWER);
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.plan().form() != Plan.FormFamily.PARTY) {
            return;
        }
        for (Mention mention : view.mentions()) {
            Matcher gap = WITHOUT.matcher(mention.words());
            if (!mention.document().isLaw() && !mention.isOfAnother() && mention.isDated() && gap.find()) {
                String words = mention.words().substring(0, gap.start(1)) + ", "
                        + mention.words().substring(gap.end(1));
                report.on(mention.prose(), mention.start(), mention.found().end())
                        .safely(words)
                        .say("message", words);
            }
        }
    }
}
