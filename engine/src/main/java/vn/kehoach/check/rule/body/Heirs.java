package vn.kehoach.check.rule.body;

import java.util.List;
import java.util.Optional;
import vn.kehoach.agency.Body;
import vn.kehoach.agency.Successor;
import vn.kehoach.check.PlanView;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.unit.Tier;

/** Who took over the work of a body that ended. */
final class Heirs {
    private Heirs() {}

    /** Name, role and part of the work of each: {@code Công an tỉnh [police] (cai nghiện ma túy)}. */
    static List<Message> of(PlanView view, Body body) {
        return body.successors().stream()
                .map(successor -> describe(view, body.tier(), successor))
                .toList();
    }

    /** What an author writes for a role at a tier: without the tier where it is the issuer's. */
    static String reference(PlanView view, String role, Tier tier) {
        return role + (view.tier().filter(tier::equals).isPresent() ? "" : "@" + tier.word());
    }

    private static Message describe(PlanView view, Tier own, Successor successor) {
        Tier tier = successor.tier().orElse(own);
        AgencyRef ref = new AgencyRef(successor.role() + "@" + tier.word(), Optional.empty());
        String written = reference(view, successor.role(), tier);
        String name = view.body(ref)
                .filter(heir -> heir.body().isPresent())
                .map(heir -> heir.name() + " [" + written + "]")
                .orElse(written);
        return Message.of(
                successor.unverified() ? "agency-abolished.heir-unverified" : "agency-abolished.heir",
                name
                        + successor
                                .function()
                                .map(function -> " (" + function + ")")
                                .orElse(""));
    }
}
