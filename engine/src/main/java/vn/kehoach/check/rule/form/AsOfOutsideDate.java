package vn.kehoach.check.rule.form;

import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;

/** Names and laws are looked up on a day that the date of issue cannot be. */
public final class AsOfOutsideDate implements FileRule {
    @Override
    public String code() {
        return "as-of-outside-date";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.plan().asOf().ifPresent(asOf -> view.plan()
                .date()
                .filter(date -> !asOf.toString().startsWith(date.toString()))
                .ifPresent(date -> report.at("/as-of", "message", asOf, date)));
    }
}
