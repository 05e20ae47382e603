package vn.kehoach.check.rule.form;

import java.util.Set;
import vn.kehoach.check.PlanView;
import vn.kehoach.plan.Decision;
import vn.kehoach.plan.Signature;

/** Who signs a plan, for which issuer. */
final class Signing {
    private static final Set<String> COMMITTEES =
            Set.of("people-committee", "people-council", "party-committee", "party-standing");

    private final PlanView view;
    private final Signature signature;

    Signing(PlanView view, Signature signature) {
        this.view = view;
        this.signature = signature;
    }

    /** The signer's post in capitals. */
    String title() {
        return FormTexts.capitals(signature.title());
    }

    /** The head's post in capitals; empty where none is said. */
    String head() {
        return signature.head().map(FormTexts::capitals).orElse("");
    }

    /** The issuer's name as in a running sentence. */
    String name() {
        return view.setting().issuerName().orElse("");
    }

    /** Whether the Party's rules of form hold. */
    boolean isParty() {
        return FormTexts.isParty(view);
    }

    /** Whether the issuer decides as a collective: not its chairman, neither by a decision of his own, not a body with a name of its own. */
    boolean isCommittee() {
        boolean own = view.plan().issuer().governing().isPresent()
                || view.plan().decision().filter(Decision::isOfOne).isPresent()
                || view.plan()
                        .issuer()
                        .as()
                        .filter(name -> name.startsWith("Chủ tịch"))
                        .isPresent();
        return !own && COMMITTEES.contains(view.plan().issuer().body());
    }

    /** Whether it is a People's Committee. */
    boolean isPeoplesCommittee() {
        return isCommittee() && view.plan().issuer().body().equals("people-committee");
    }

    /** Whether it is a steering committee. */
    boolean isSteering() {
        return view.plan().issuer().body().startsWith("steering-");
    }
}
