package vn.kehoach.check.rule.language;

import java.util.regex.Matcher;
import vn.kehoach.check.PlainText;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/** A space inside the number and symbol of a document: {@code 50/NQ- CP}. */
public final class CodeSpaced implements StateFormRule {
    private static final int BEFORE = 12;
    private static final int BEHIND = 16;

    @Override
    public String code() {
        return "code-spaced";
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
    public void check(PlanView view, Report report) {
        for (Prose prose : OwnWords.of(view)) {
            if (hasGapNearSlash(prose.text())) {
                PlainText plain = prose.plain();
                tell(plain, DocumentCode.ofState(plain.text()), report);
                tell(plain, DocumentCode.ofParty(plain.text()), report);
            }
        }
    }

    /** Cheaper than the patterns, which few texts need. */
    private static boolean hasGapNearSlash(String text) {
        for (int at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
            String near = text.substring(Math.max(0, at - BEFORE), Math.min(text.length(), at + BEHIND));
            if (near.contains("/ ") || near.contains(" /") || near.contains("- ") || near.contains(" -")) {
                return true;
            }
        }
        return false;
    }

    private static void tell(PlainText plain, Matcher code, Report report) {
        while (code.find()) {
            String right = code.group().replace(" ", "");
            if (!right.equals(code.group()) && !isSetOff(code.group())) {
                plain.corrected(report, code.start(), code.end(), right).say("message", code.group(), right);
            }
        }
    }

    /** {@code 15/QĐ - UBND}: the one dash may join the code with the issuer's name. */
    private static boolean isSetOff(String code) {
        return code.contains(" - ")
                && code.replace(" - ", "").indexOf(' ') < 0
                && !code.matches(".*/ ?[A-ZĐ]{2,3} - .*");
    }
}
