package vn.kehoach.check.rule.form;

import java.util.HashSet;
import java.util.Set;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.PartNames;
import vn.kehoach.words.Numerals;

/** An annex that the text before the signature does not refer to, in words or by {@code [#id]} (ND30-PL-1). */
public final class AnnexNotMentioned implements StateFormRule {
    @Override
    public String code() {
        return "annex-not-mentioned";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        int count = view.plan().annexes().size();
        if (count == 0) {
            return;
        }
        PartNames names = PartNames.of(view.plan());
        Set<Integer> mentioned = new HashSet<>();
        for (Prose prose : view.prose()) {
            if (!prose.pointer().startsWith("/annexes/")) {
                AnnexMentions.in(prose).forEach(mention -> add(mention, count, mentioned));
                mentioned.addAll(AnnexMentions.referred(prose, names));
            }
        }
        for (int i = 0; i < count; i++) {
            if (!mentioned.contains(i)) {
                String label = count == 1 ? "Phụ lục" : "Phụ lục " + Numerals.roman(i + 1);
                report.onKey(severity(), "/annexes/" + i + "/title", "message", label);
            }
        }
    }

    /** Of one annex alone there is no number to name. */
    private static void add(AnnexMentions.Mention mention, int count, Set<Integer> mentioned) {
        if (count == 1) {
            mentioned.add(0);
        } else {
            mention.numbers().forEach(number -> mentioned.add(number - 1));
        }
    }
}
