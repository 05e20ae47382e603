package vn.kehoach.check.rule.form;

import java.util.Locale;
import java.util.Set;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Signature.Authority;

/** Somebody signs for a head whose post is not said (ND30-CK-3 to 5), or a name has small letters only. */
public final class SignatureIncomplete implements StateFormRule {
    private static final Set<Authority> FOR_THE_HEAD = Set.of(Authority.KT, Authority.TL, Authority.TUQ);

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
        if (name.equals(name.toLowerCase(Locale.ROOT)) && name.chars().anyMatch(Character::isLetter)) {
            report.at(Severity.WARNING, "/signature/name", "lower-case", name);
        }
    }
}
