package vn.kehoach.check.rule.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.rule.PartyGuidance;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;

/** A ground in words: with a dash before it (ND30-CC-9), with an end mark, which the form sets (ND30-CC-7), or without its formula (ND30-CC-10). */
public final class BasisMalformed implements StateFormRule {
    private static final Pattern DASH = Pattern.compile("^\\s*(?:[-–—+•]\\s*|\\*\\s+)");
    private static final Pattern MARK = Pattern.compile("\\s*[.;,]+\\s*$");
    private static final Pattern FORMULA =
            Pattern.compile("(?iU)^(?:căn cứ|theo đề nghị|xét đề nghị|xét|trên cơ sở|thực hiện)\\s.*", Pattern.DOTALL);

    @Override
    public String code() {
        return "basis-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.SAFE;
    }

    @Override
    public Optional<Message> partyLegal(Optional<LocalDate> day) {
        return PartyGuidance.legal(this, day);
    }

    @Override
    public void check(PlanView view, Report report) {
        view.prose().stream()
                .filter(prose ->
                        prose.kind() == Prose.Kind.BASIS && !prose.text().isBlank())
                .forEach(prose -> check(report, prose));
    }

    private static void check(Report report, Prose basis) {
        Matcher dash = DASH.matcher(basis.text());
        boolean dashed = dash.find();
        if (dashed && basis.text().substring(dash.end()).isBlank()) {
            report.on(basis, 0, basis.text().length()).say("dash");
            return;
        }
        if (dashed) {
            report.on(basis, 0, dash.end()).safely("").say("dash");
        }
        Matcher mark = MARK.matcher(basis.text());
        if (mark.find() && mark.start() > 0) {
            report.on(basis, mark.start(), basis.text().stripTrailing().length())
                    .severity(Severity.INFO)
                    .safely("")
                    .say("mark");
        }
        String words = dashed ? basis.text().substring(dash.end()) : basis.text();
        if (!FORMULA.matcher(words).matches()) {
            int end = Math.max(1, basis.text().stripTrailing().length());
            report.on(basis, dashed ? dash.end() : 0, end).say("formula");
        }
    }
}
