package vn.kehoach.check.rule.place;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;

/** The issuer's unit may be several. */
public final class UnitAmbiguous implements StateFormRule {
    private static final int SHOWN = 5;

    @Override
    public String code() {
        return "unit-ambiguous";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        List<Unit> units = view.issuerUnits();
        if (units.size() < 2) {
            return;
        }
        LocalDate day = view.day().orElseThrow();
        String candidates = units.stream()
                .limit(SHOWN)
                .map(unit -> describe(unit, view.catalogues().units(), day))
                .collect(Collectors.joining("; "));
        report.at("/issuer/unit", "message", view.plan().issuer().unit(), candidates);
    }

    private static String describe(Unit unit, Units units, LocalDate day) {
        String path = units.lineage(unit, day).stream().map(Unit::name).collect(Collectors.joining(", "));
        return unit.code() + " (" + unit.type().vietnamese() + " " + path + ")";
    }
}
