package vn.kehoach.policy;

import java.util.List;
import java.util.Locale;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Severity;

/** What can be wrong with the meaning of an office's file. Each code has sentences in this package's message bundle. */
public enum PolicyCode {
    /** A code that no rule has. */
    POLICY_RULE_UNKNOWN(Severity.ERROR),
    /** A value marked {@code TODO}: what an office lays down holds at once, so nothing in it may be open. */
    POLICY_UNFINISHED(Severity.ERROR),
    /** An exception whose last day is over. */
    POLICY_EXCEPTION_EXPIRED(Severity.WARNING),
    /** An exception that sets nothing aside. */
    POLICY_EXCEPTION_UNUSED(Severity.WARNING);

    private final Severity severity;

    PolicyCode(Severity severity) {
        this.severity = severity;
    }

    /** The code of the findings: {@code policy-rule-unknown}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How grave such a finding is. */
    public Severity severity() {
        return severity;
    }

    /** The sentences of all codes. */
    public static Messages messages(Lang lang) {
        return Messages.load(lang, PolicyCode.class, List.of("messages"));
    }
}
