package vn.kehoach.check.rule.citation;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.kehoach.check.Mention;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Plan;

/** A document is cited that is no longer in force on the plan's day, or ends during its period. */
public final class CitationNoLongerInForce implements StateFormRule {
    private static final int BEFORE = 60;
    private static final Pattern PAST = Pattern.compile(
            "(?iU)thay thế|thay cho|bãi bỏ|hết hiệu lực|tổng kết|sơ kết|kết quả|trước đây|đã thực hiện");

    @Override
    public String code() {
        return "citation-no-longer-in-force";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.day().ifPresent(day -> {
            Cited.in(view)
                    .forEach(cited ->
                            cited.document().to().ifPresent(last -> check(view.plan(), report, cited, last, day)));
            view.mentions().stream()
                    .filter(mention -> Issuers.isMeant(view, mention) && !mention.isOfAnother())
                    .forEach(mention ->
                            mention.document().to().ifPresent(last -> check(view.plan(), report, mention, last, day)));
        });
    }

    /** In words; those that speak of its end, or of what was done under it, may name it. */
    private void check(Plan plan, Report report, Mention mention, LocalDate last, LocalDate day) {
        Prose prose = mention.prose();
        String before = prose.text().substring(Math.max(0, mention.start() - BEFORE), mention.start());
        boolean soon = !last.isBefore(day);
        if (prose.kind() == Prose.Kind.REASON
                || PAST.matcher(before).find()
                || soon && last.getYear() > plan.period().last()) {
            return;
        }
        boolean ground = prose.kind() == Prose.Kind.OPENING || prose.kind() == Prose.Kind.BASIS;
        String heir = mention.document().replacedBy().orElse("");
        String sentence = (soon ? "soon" : "message") + (heir.isEmpty() ? "" : "-replaced");
        Severity grave = soon ? Severity.INFO : ground ? severity() : Severity.WARNING;
        boolean unverified = mention.document().unverified();
        report.on(prose, mention.start(), mention.found().end())
                .severity(unverified ? Severity.INFO : grave)
                .say(
                        unverified ? "unverified" : sentence,
                        mention.number().orElse(mention.words()),
                        CitationText.running(last),
                        heir);
    }

    private void check(Plan plan, Report report, Cited cited, LocalDate last, LocalDate day) {
        String key = cited.use().key();
        String heir = cited.document().replacedBy().orElse("");
        String suffix = heir.isEmpty() ? "" : "-replaced";
        if (last.isBefore(day)) {
            Severity severity = cited.use().isGround() ? severity() : Severity.WARNING;
            cited.say(report, severity, "message" + suffix, key, CitationText.running(last), heir);
        } else if (last.getYear() <= plan.period().last()) {
            cited.say(report, Severity.INFO, "soon" + suffix, key, CitationText.running(last), heir);
        }
    }
}
