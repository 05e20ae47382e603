package vn.kehoach.check.rule.workspace;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.Plan;
import vn.kehoach.unit.Unit;
import vn.kehoach.words.Folding;

/** What tells documents of one issuer apart. */
final class Issuing {
    /** The Party's congresses below the centre were in 2020 and 2025, and are every five years. */
    private static final int TERM_YEARS = 5;

    private Issuing() {}

    /** The issuer: equal for two plans of one. */
    static String issuer(PlanView plan) {
        String unit = plan.unit()
                .map(Unit::code)
                .orElseGet(() -> Folding.exact(plan.plan().issuer().unit()));
        return plan.plan().issuer().body() + "|" + unit + "|"
                + plan.plan().issuer().as().map(Folding::exact).orElse("");
    }

    /** The year of issue, as far as it is known. */
    static Optional<Integer> year(PlanView plan) {
        return plan.plan().date().map(PartialDate::year);
    }

    /** The full date of issue. */
    static Optional<LocalDate> date(PlanView plan) {
        return plan.plan().date().flatMap(PartialDate::full);
    }

    /**
     * Within what numbers of one type are not used twice: the year (ND30-SO-1), for the Party the term. In a year of congresses
     * the old term ends and the new one begins, on a day that differs from place to place: nothing is said of it.
     */
    static Optional<String> series(PlanView plan) {
        Optional<Integer> year = year(plan);
        if (plan.plan().form() == Plan.FormFamily.ND30) {
            return year.map(String::valueOf);
        }
        return year.filter(each -> each % TERM_YEARS != 0).map(each -> "term " + each / TERM_YEARS);
    }
}
