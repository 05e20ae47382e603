package vn.kehoach.check.rule.form;

import java.util.List;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Numbering;

/** A State plan numbers 1.1., 1.2.: none of the levels that the decree names (ND30-BC-15). One finding a plan. */
public final class NumberingDecimal implements StateFormRule {
    @Override
    public String code() {
        return "numbering-decimal";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (!FormTexts.isParty(view)) {
            List<ItemSection> sections = view.plan().itemSections().toList();
            boolean said = false;
            for (int i = 0; i < sections.size() && !said; i++) {
                ItemSection section = sections.get(i);
                String pointer = "/" + section.key();
                said = section.numbering().filter(Numbering.DECIMAL::equals).isPresent()
                        ? say(report, pointer)
                        : items(report, pointer + "/items", section.items());
            }
        }
    }

    private static boolean items(Report report, String pointer, List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String at = pointer + "/" + i;
            boolean found = item.numbering().filter(Numbering.DECIMAL::equals).isPresent()
                    ? say(report, at)
                    : items(report, at + "/items", item.items());
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static boolean say(Report report, String pointer) {
        report.at(pointer + "/numbering", "message");
        return true;
    }
}
