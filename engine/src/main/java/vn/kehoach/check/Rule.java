package vn.kehoach.check;

import java.util.Optional;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;

/**
 * One thing that may be wrong with a plan. Its sentences stand in the bundle under its code ({@code CODE.SENTENCE}, {@code
 * CODE.hint}, {@code CODE.legal}), its examples on the page {@code CODE.md}.
 */
public interface Rule {
    /** The name of the mistake; stable and never re-used. */
    String code();

    /** How grave a finding usually is. */
    Severity severity();

    /** Looks at a plan and says what it finds. */
    void check(PlanView plan, Report report);

    /**
     * The ground in law or guidance; empty for a rule that keeps the file itself in order. Its argument is where the numbers
     * of the documents that approve a plan's programme stand, in parentheses; none here, where there is no plan.
     */
    default Optional<Message> legal() {
        return Optional.of(Message.of(code() + ".legal", ""));
    }

    /** The gravest kind of correction that its findings may bring along. */
    default Fix.Kind fix() {
        return Fix.Kind.NONE;
    }

    /** The days of the plans that it is about. */
    default InForce inForce() {
        return InForce.ALWAYS;
    }
}
