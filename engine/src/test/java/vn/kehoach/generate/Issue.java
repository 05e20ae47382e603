package vn.kehoach.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.kehoach.Office;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Plan;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;

/**
 * Who issues a plan, where and when.
 *
 * @param body role in the agency catalogue
 * @param unit as plans write it
 * @param form rules of form that the body follows
 * @param day on which names are looked up
 */
record Issue(String body, String unit, Plan.FormFamily form, LocalDate day) {
    private static final List<Issue> ALL = List.of(
            of("people-committee", "xã Quỳ Hợp, Nghệ An", "2026-01-09"),
            of("people-committee", "phường Xuân Hương - Đà Lạt, Lâm Đồng", "2025-11-20"),
            of("people-committee", "tỉnh Nghệ An", "2025-12-05"),
            of("people-committee", "tỉnh Lâm Đồng", "2025-10-13"),
            of("people-committee", "thành phố Huế", "2026-03-02"),
            of("people-committee", "huyện Quỳ Hợp, Nghệ An", "2025-05-14"),
            of("steering-138", "tỉnh Thanh Hóa", "2026-02-10"),
            new Issue("party-standing", "tỉnh Hà Giang", Plan.FormFamily.PARTY, LocalDate.parse("2025-04-08")));

    private static Issue of(String body, String unit, String day) {
        return new Issue(body, unit, Plan.FormFamily.ND30, LocalDate.parse(day));
    }

    static Arbitrary<Issue> any() {
        return Arbitraries.of(ALL);
    }

    /** Every reference to a body that there is at the issuer's own tier, and at those above. */
    List<AgencyRef> bodies() {
        List<Unit> lineage = lineage();
        Stream<AgencyRef> own = bodies(lineage.get(0), "");
        Stream<AgencyRef> above = lineage.stream()
                .skip(1)
                .flatMap(higher -> bodies(higher, "@" + higher.tier().word()));
        return Stream.concat(own, above).toList();
    }

    private Stream<AgencyRef> bodies(Unit at, String suffix) {
        return Office.engine().agencies().all().stream()
                .filter(agency -> Office.engine()
                        .agencies()
                        .body(agency.role(), at.tier(), Optional.of(at.type()), day)
                        .isPresent())
                .map(agency -> new AgencyRef(agency.role() + suffix, Optional.empty()));
    }

    /** The issuer's tier. */
    Tier tier() {
        return lineage().get(0).tier();
    }

    private List<Unit> lineage() {
        List<Unit> units = Office.engine().units().find(unit, day);
        if (units.size() != 1) {
            throw new IllegalStateException(unit + " is not one unit: " + units);
        }
        return Office.engine().units().lineage(units.get(0), day);
    }
}
