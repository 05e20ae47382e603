package vn.kehoach.compose;

import java.util.Optional;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.Body;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Plan;
import vn.kehoach.setting.Setting;
import vn.kehoach.unit.Tier;

/** To whom the issuer of a plan reports, as the first line of computed recipients names it. */
public final class Superior {
    private static final String STATE = "people-committee";
    private static final String PARTY = "party-committee";

    private Superior() {}

    /**
     * The body above the issuer: of a Party body the Party committee of the unit above, never a body of the State; of a body under a People's
     * Committee that committee; of a People's Committee the one of the unit above, or the Government. Absent where the catalogue has none,
     * or the issuer's unit is not known.
     */
    public static Optional<AgencyRef> of(Setting setting) {
        return setting.tier().map(own -> wanted(setting, own)).filter(superior -> setting.body(superior)
                .isPresent());
    }

    private static AgencyRef wanted(Setting setting, Tier own) {
        Tier above = above(setting);
        if (isParty(setting)) {
            return at(PARTY, above);
        }
        boolean governed = setting.plan().issuer().governing().isPresent()
                || setting.issuer().flatMap(Body::governing).isPresent();
        if (governed) {
            return at(STATE, own);
        }
        return at(above == Tier.CENTRAL ? "government" : STATE, above);
    }

    /** Whether a plan is issued by the Party, by its form or its issuer. */
    static boolean isParty(Setting setting) {
        String role = new AgencyRef(setting.plan().issuer().body(), Optional.empty()).roleId();
        return setting.plan().form() == Plan.FormFamily.PARTY
                || setting.catalogues()
                        .agencies()
                        .byRole(role)
                        .filter(Agency::party)
                        .isPresent();
    }

    /** The tier of the unit above on the plan's day: until 30 June 2025 a commune's is the district. */
    private static Tier above(Setting setting) {
        return setting.lineage().size() > 1 ? setting.lineage().get(1).tier() : Tier.CENTRAL;
    }

    private static AgencyRef at(String role, Tier tier) {
        return new AgencyRef(role + "@" + tier.word(), Optional.empty());
    }
}
