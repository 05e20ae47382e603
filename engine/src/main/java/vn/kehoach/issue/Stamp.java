package vn.kehoach.issue;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Signature;

/**
 * What the registry gives a document when it is issued.
 *
 * @param number in the year's series, 1 to 99999
 * @param date of issue
 * @param signer the signer's name; absent: as the plan has it
 */
public record Stamp(int number, LocalDate date, Optional<String> signer) {
    /** The most that a number may be. */
    public static final int MOST = 99_999;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is none of a series
     */
    public Stamp {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("no number of a series: " + number);
        }
    }

    /** Whether a plan bears its number and day already. */
    public boolean isNumberOn(Plan plan) {
        return plan.isIssued()
                && plan.number().equals(Optional.of(number))
                && plan.date().flatMap(PartialDate::full).equals(Optional.of(date));
    }

    /** Whether a plan bears it already. */
    public boolean isOn(Plan plan) {
        return isNumberOn(plan)
                && (signer.isEmpty()
                        || plan.signature().flatMap(Signature::name).equals(signer));
    }

    /** Whether a plan has been issued with another number, on another day or with another signer. */
    public boolean contradicts(Plan plan) {
        return plan.isIssued()
                && (differs(plan.number(), number)
                        || differs(
                                plan.date(), PartialDate.parse(date.toString()).orElseThrow())
                        || signer.isPresent() && differs(plan.signature().flatMap(Signature::name), signer.get()));
    }

    /** Whether a draft had a number of its own, which this one takes the place of. */
    public boolean replacesNumber(Plan plan) {
        return !plan.isIssued() && differs(plan.number(), number);
    }

    private static boolean differs(Optional<?> said, Object given) {
        return said.isPresent() && !said.get().equals(given);
    }
}
