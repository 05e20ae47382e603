package vn.kehoach.check.rule.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.rule.PartyGuidance;
import vn.kehoach.check.rule.Phrases;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Plan;

/** Number, full date, signer or recipients are missing. A draft may still lack them, an issued plan may not. */
public final class HeaderIncomplete implements StateFormRule {
    @Override
    public String code() {
        return "header-incomplete";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Message> partyLegal(Optional<LocalDate> day) {
        return PartyGuidance.legal(this, day);
    }

    @Override
    public void check(PlanView view, Report report) {
        List<Missing> missing = missing(view);
        missing.removeIf(part -> view.isUnreadable(part.key()));
        if (view.plan().isIssued()) {
            missing.forEach(part -> say(report, part));
        } else if (!missing.isEmpty()) {
            Message parts = Phrases.list(missing.stream()
                    .map(part -> Phrases.of("part-" + part.sentence(), part.detail()))
                    .toList());
            if (view.plan().status().isPresent()) {
                report.at(Severity.INFO, "/status", "draft", parts);
            } else {
                report.onFile(Severity.INFO, "draft", parts);
            }
        }
    }

    private void say(Report report, Missing part) {
        if (part.sentence().equals("signer")) {
            report.onKey(severity(), part.pointer(), part.sentence());
        } else {
            report.at(part.pointer(), part.sentence(), part.detail());
        }
    }

    private static List<Missing> missing(PlanView view) {
        Plan plan = view.plan();
        List<Missing> missing = new ArrayList<>();
        if (plan.number().isEmpty()) {
            missing.add(new Missing("/number", "/status", "number", symbol(view)));
        }
        if (plan.date().isEmpty()) {
            missing.add(new Missing("/date", "/status", "date", ""));
        } else if (plan.date().get().month().isEmpty()) {
            missing.add(new Missing("/date", "/date", "month", plan.date().get().toString()));
        } else if (plan.date().get().day().isEmpty()) {
            missing.add(new Missing(
                    "/date", "/date", "day", Phrases.date(plan.date().get())));
        }
        if (plan.signature().isEmpty()) {
            missing.add(new Missing("/signature", "/status", "signature", ""));
        } else if (plan.signature().get().name().isEmpty()) {
            missing.add(new Missing("/signature/name", "/signature", "signer", ""));
        }
        if (plan.recipients().isEmpty()) {
            missing.add(new Missing("/recipients", "/status", "recipients", ""));
        }
        return missing;
    }

    /** What the number will be followed by: {@code /KH-UBND}, the Party's {@code -CTr/TU}. */
    private static String symbol(PlanView view) {
        String symbol = view.setting().symbol("");
        boolean isWhole = Character.isLetterOrDigit(symbol.codePointBefore(symbol.length()));
        return isWhole ? symbol : symbol + "…";
    }

    /**
     * A part that is not there.
     *
     * @param key of the part
     * @param pointer where to speak of it in an issued plan
     * @param sentence that says so
     * @param detail what is known of it
     */
    private record Missing(String key, String pointer, String sentence, Object detail) {}
}
