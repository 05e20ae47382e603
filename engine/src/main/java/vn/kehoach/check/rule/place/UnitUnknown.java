package vn.kehoach.check.rule.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;

/** The issuer's unit does not exist on the plan's day: a đặc khu before 1 July 2025, a huyện after it, a misspelt name. */
public final class UnitUnknown implements Rule {
    private static final int CANDIDATES = 10;

    @Override
    public String code() {
        return "unit-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.day().isEmpty() || !view.issuerUnits().isEmpty()) {
            return;
        }
        String text = view.plan().issuer().unit();
        LocalDate day = view.day().get();
        Units units = view.catalogues().units();
        Optional<LocalDate> recorded = units.recordedFrom().filter(day::isBefore);
        if (recorded.isPresent()) {
            report.at("/issuer/unit", "unrecorded", text, CitationText.running(recorded.get()));
            return;
        }
        String name = text.contains(",") ? text.substring(0, text.indexOf(',')).strip() : text;
        List<Unit> near = units.suggest(name, CANDIDATES);
        Optional<Unit> meant = near.stream()
                .filter(unit -> !unit.isThereOn(day))
                .filter(unit -> units.find(text, aDayOf(unit)).contains(unit)
                        || units.find(name, aDayOf(unit)).contains(unit))
                .findFirst();
        if (meant.isPresent()) {
            anotherTime(report, text, day, meant.get());
        } else {
            String others = near.stream()
                    .filter(unit -> unit.isThereOn(day))
                    .map(Unit::fullName)
                    .distinct()
                    .limit(3)
                    .collect(Collectors.joining(", "));
            report.at(
                    "/issuer/unit", others.isEmpty() ? "unknown" : "similar", text, CitationText.running(day), others);
        }
    }

    private static void anotherTime(Report report, String text, LocalDate day, Unit unit) {
        boolean over = unit.to().filter(last -> last.isBefore(day)).isPresent();
        String bound = over
                ? CitationText.running(unit.to().get())
                : unit.from().map(CitationText::running).orElse("");
        String ended = unit.tier() == Tier.PROVINCE ? "over" : "over-commune";
        report.at("/issuer/unit", over ? ended : "not-yet", text, CitationText.running(day), unit.fullName(), bound);
    }

    private static LocalDate aDayOf(Unit unit) {
        return unit.from().or(unit::to).orElse(LocalDate.MIN);
    }
}
