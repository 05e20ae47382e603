package vn.kehoach.check.rule.programme;

import java.time.LocalDate;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.programme.Programme;

/** The plan serves a programme that had ended by its day, or had not begun. */
public final class ProgrammeNotInTime implements Rule {
    @Override
    public String code() {
        return "programme-not-in-time";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.day().isEmpty()) {
            return;
        }
        LocalDate day = view.day().get();
        view.plan().programme().flatMap(view.catalogues()::programme).ifPresent(programme -> {
            boolean over = programme.to().filter(last -> last.isBefore(day)).isPresent();
            boolean early = programme.from().filter(day::isBefore).isPresent();
            if (over || early) {
                LocalDate bound = over ? programme.to().get() : programme.from().get();
                say(report, programme, over ? "over" : "early", bound);
            }
        });
    }

    private void say(Report report, Programme programme, String sentence, LocalDate bound) {
        boolean unverified = Proof.isUnverified(programme.evidence());
        report.at(
                unverified ? Severity.INFO : severity(),
                "/programme",
                sentence + (unverified ? "-unverified" : ""),
                programme.name(),
                CitationText.running(bound),
                programme.replacedBy().map(" → "::concat).orElse(""));
    }
}
