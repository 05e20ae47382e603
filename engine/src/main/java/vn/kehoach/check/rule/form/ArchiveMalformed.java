package vn.kehoach.check.rule.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.rule.PartyGuidance;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;

/** The line of what is kept: with VT and the drafting unit under State documents (ND30-NN-10), with the office and no VT under the Party's (HD36-NN-5). */
public final class ArchiveMalformed implements StateFormRule {
    private static final Pattern KEPT = Pattern.compile("(?iU)^\\s*-?\\s*lưu\\b.*");
    private static final Pattern OFFICE = Pattern.compile("(?U).*\\b(?:VT|Văn thư|văn thư)\\b.*");

    @Override
    public String code() {
        return "archive-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Message> partyLegal(Optional<LocalDate> day) {
        return PartyGuidance.legal(this, day);
    }

    @Override
    public void check(PlanView view, Report report) {
        List<String> codes = view.plan().archive();
        if (codes.isEmpty()) {
            if (view.plan().recipients().isPresent() && !view.isUnreadable("/archive")) {
                report.onKey(severity(), "/recipients", FormTexts.isParty(view) ? "party-missing" : "missing");
            }
            return;
        }
        boolean office = codes.stream().anyMatch(code -> OFFICE.matcher(code).matches());
        for (int i = 0; i < codes.size(); i++) {
            if (KEPT.matcher(codes.get(i)).matches()) {
                report.at("/archive/" + i, "typed", codes.get(i));
            } else if (FormTexts.isParty(view) && codes.get(i).equals("VT")) {
                report.at("/archive/" + i, "party-office");
            }
        }
        if (!office && !FormTexts.isParty(view) && codes.stream().noneMatch(code -> code.contains("TODO"))) {
            report.at("/archive", "office");
        }
    }
}
