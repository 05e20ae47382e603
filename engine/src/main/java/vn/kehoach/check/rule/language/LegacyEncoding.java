package vn.kehoach.check.rule.language;

import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/** A text in an encoding from before Unicode, as it comes out of old files by copying: {@code KÕ ho¹ch} for <i>Kế hoạch</i>. */
public final class LegacyEncoding implements StateFormRule {
    @Override
    public String code() {
        return "legacy-encoding";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.UNSAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        LegacyTexts.in(view).ifPresent(found -> found.texts().forEach((prose, unicode) -> report.on(
                        prose, 0, prose.text().stripTrailing().length())
                .unsafely(unicode)
                .say("message", found.encoding().title(), beginning(unicode))));
    }

    private static String beginning(String text) {
        int end = text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end).strip() + "…";
    }
}
