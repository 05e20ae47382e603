package vn.kehoach.check.rule.programme;

import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.ResolvedBody;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.programme.Evidence;
import vn.kehoach.programme.Lead;

/** How sure a programme's values are, and what its leads are called. */
final class Proof {
    private Proof() {}

    /** Whether a value was not seen in a source; it leads to info findings at most. */
    static boolean isUnverified(Optional<Evidence> evidence) {
        return evidence.filter(Evidence::unverified).isPresent();
    }

    /** Whether it was not seen in a source who leads. */
    static boolean isUnverified(Lead lead) {
        return isUnverified(lead.evidence());
    }

    /** What a lead's body is called from where the issuer stands. */
    static String name(PlanView view, Lead lead) {
        return body(view, lead).map(ResolvedBody::name).orElse(lead.agency());
    }

    /** The body that a lead means. */
    static Optional<ResolvedBody> body(PlanView view, Lead lead) {
        return view.body(new AgencyRef(lead.agency(), Optional.empty()));
    }
}
