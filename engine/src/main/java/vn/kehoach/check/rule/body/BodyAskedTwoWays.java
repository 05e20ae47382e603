package vn.kehoach.check.rule.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.check.Located;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.ResolvedBody;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;

/** A body that one place of a plan orders and another one only recommends something to. */
public final class BodyAskedTwoWays implements Rule {
    @Override
    public String code() {
        return "body-asked-two-ways";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        Map<String, String> recommended = new LinkedHashMap<>();
        uses(view, Item.Mode.RECOMMEND).forEach(use -> recommended.putIfAbsent(use.body(), use.pointer()));
        if (recommended.isEmpty()) {
            return;
        }
        for (Use use : uses(view, Item.Mode.ASSIGN)) {
            String other = recommended.remove(use.body());
            if (other != null) {
                int line = report.place(other).value().start().line();
                report.at(use.pointer(), "message", use.name(), String.valueOf(line));
            }
        }
    }

    private record Use(String body, String name, String pointer) {}

    private static List<Use> uses(PlanView view, Item.Mode mode) {
        List<Use> uses = new ArrayList<>();
        for (PlacedItem placed : view.items()) {
            if (placed.mode() == mode && !placed.item().agency().isEmpty()) {
                for (Located<AgencyRef> agency : placed.agencies()) {
                    view.body(agency.value())
                            .filter(ResolvedBody::isKnown)
                            .ifPresent(body ->
                                    uses.add(new Use(body.identity(), body.name(), agency.pointer() + "/role")));
                }
            }
        }
        return uses;
    }
}
