package vn.kehoach.check.rule.form;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Signature.Authority;

/** Somebody signs for a head whose post is not said (ND30-CK-3 to 5), or a name stands with a prefix (ND30-CK-11). */
public final class SignatureIncomplete implements StateFormRule {
    private static final Set<Authority> FOR_THE_HEAD = Set.of(Authority.KT, Authority.TL, Authority.TUQ);
    private static final Pattern PREFIX = Pattern.compile(
            "(?:PGS|GS|TSKH|TS|ThS|BSCKII|BSCKI|BS|DS|KS|LS|CN|NGND|NGƯT|NSND|NSƯT)\\.\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String code() {
        return "signature-incomplete";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.plan().signature().ifPresent(signature -> {
            if (signature.head().isEmpty() && !view.isUnreadable("/signature/head")) {
                signature
                        .authority()
                        .filter(FOR_THE_HEAD::contains)
                        .ifPresent(authority -> report.at("/signature/authority", "head", authority));
            }
            signature.name().ifPresent(name -> name(report, name));
        });
    }

    private static void name(Report report, String name) {
        Matcher prefix = PREFIX.matcher(name);
        if (prefix.lookingAt()) {
            report.at(
                    Severity.WARNING,
                    "/signature/name",
                    "prefix",
                    prefix.group().strip());
        } else if (name.equals(name.toLowerCase(Locale.ROOT)) && name.chars().anyMatch(Character::isLetter)) {
            report.at(Severity.WARNING, "/signature/name", "lower-case", name);
        }
    }
}
