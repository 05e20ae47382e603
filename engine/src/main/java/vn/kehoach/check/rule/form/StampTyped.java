package vn.kehoach.check.rule.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;

/** A mark of secrecy or urgency is typed into a text: these are stamps with a place of their own (ND30-MK-1 to 7). */
public final class StampTyped implements StateFormRule {
    private static final Pattern STAMP = Pattern.compile(
            "(?U)(?<!\\p{L})(?:TUYỆT MẬT|TỐI MẬT|THƯỢNG KHẨN|H[ỎO][ẢA] TỐC)(?!\\p{L})|^\\s*(?:MẬT|KHẨN)(?=\\s*(?:$|[.:;-]))");

    @Override
    public String code() {
        return "stamp-typed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Prose prose : view.prose()) {
            if (prose.text().contains("MẬT")
                    || prose.text().contains("KHẨN")
                    || prose.text().contains("TỐC")) {
                Matcher stamp = STAMP.matcher(prose.text());
                boolean capitals = FormTexts.isCapitals(prose.text())
                        && prose.text().strip().length() > 20;
                if (stamp.find() && !capitals && !prose.isQuoted(stamp.start())) {
                    report.on(prose, stamp.start(), stamp.end())
                            .say("message", stamp.group().strip());
                }
            }
        }
    }
}
