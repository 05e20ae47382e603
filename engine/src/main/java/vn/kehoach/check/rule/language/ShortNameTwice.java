package vn.kehoach.check.rule.language;

import java.util.HashMap;
import java.util.Map;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;

/** A short name that is given a second time. */
public final class ShortNameTwice implements FileRule {
    @Override
    public String code() {
        return "short-name-twice";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        Map<String, ShortName> first = new HashMap<>();
        for (ShortName name : ShortName.definedIn(view)) {
            if (first.putIfAbsent(name.name(), name) != null) {
                int end = name.nameStart() + name.name().length();
                name.text().spot(report, name.nameStart(), end).say("message", name.name());
            }
        }
    }
}
