package vn.kehoach.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.agency.Body;
import vn.kehoach.citation.Citations;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Decision;
import vn.kehoach.plan.Plan;
import vn.kehoach.programme.Programme;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;

/**
 * Where and when a plan is written.
 *
 * @param plan the plan
 * @param catalogues what it is written against
 * @param day on which names and laws are looked up; absent where the plan says none
 * @param units that the issuer's unit may mean on that day; exactly one where all is well
 * @param lineage the issuer's unit and those above it, nearest first; empty where the unit is not known
 * @param programme that it serves, where there is one of that id
 * @param citations the catalogue's documents and the plan's own
 */
public record Setting(
        Plan plan,
        Catalogues catalogues,
        Optional<LocalDate> day,
        List<Unit> units,
        List<Unit> lineage,
        Optional<Programme> programme,
        Citations citations) {
    /** Keeps its own copies. */
    public Setting {
        units = List.copyOf(units);
        lineage = List.copyOf(lineage);
    }

    /** Looks up what the plan says of itself. */
    public static Setting of(Plan plan, Catalogues catalogues) {
        Optional<LocalDate> day = plan.lookupDate();
        List<Unit> units =
                day.map(on -> catalogues.units().find(plan.issuer().unit(), on)).orElse(List.of());
        List<Unit> lineage =
                units.size() == 1 ? catalogues.units().lineage(units.get(0), day.orElseThrow()) : List.of();
        return new Setting(
                plan,
                catalogues,
                day,
                units,
                lineage,
                plan.programme().flatMap(catalogues::programme),
                plan.citations().isEmpty()
                        ? catalogues.citations()
                        : catalogues.citations().with(plan.citations()));
    }

    /** The issuer's unit. */
    public Optional<Unit> unit() {
        return lineage.stream().findFirst();
    }

    /** The issuer's tier. */
    public Optional<Tier> tier() {
        return unit().map(Unit::tier);
    }

    /** The unit at a tier in the issuer's own line; absent for the centre and for the tiers below the issuer. */
    public Optional<Unit> unitAt(Tier tier) {
        return lineage.stream().filter(unit -> unit.tier() == tier).findFirst();
    }

    /** The tier that a reference means: the one it names, else the issuer's. */
    public Optional<Tier> tierOf(AgencyRef agency) {
        return agency.tierWord().isPresent() ? agency.tier() : tier();
    }

    /** The body that a reference means, where there is one on the plan's day. */
    public Optional<Body> body(AgencyRef agency) {
        return tierOf(agency)
                .flatMap(tier -> day.flatMap(on -> catalogues
                        .agencies()
                        .body(agency.roleId(), tier, unitAt(tier).map(Unit::type), on)));
    }

    /** The name of the body that a reference means: as printed by its author, else the catalogue's. */
    public Optional<String> name(AgencyRef agency) {
        return agency.as().or(() -> tierOf(agency)
                .flatMap(tier -> body(agency).map(body -> catalogues.agencies().nameIn(body, unitAt(tier)))));
    }

    /** The body that issues the plan. */
    public Optional<Body> issuer() {
        return body(new AgencyRef(plan.issuer().body(), Optional.empty()));
    }

    /** The issuer's full name as in a running sentence: {@code Ủy ban nhân dân xã Quỳ Hợp}. */
    public Optional<String> issuerName() {
        return plan.issuer().as().or(() -> issuer().map(
                        body -> catalogues.agencies().nameIn(body, unit())));
    }

    /** Number and symbol of the document: {@code 05/KH-UBND} (ND30-SO-3, 6, 7); the Party's {@code 32-CTr/TU}. */
    public String symbol(String number) {
        String code = plan.decision().isPresent() ? Decision.CODE : plan.type().code();
        String body =
                plan.issuer().symbol().or(() -> issuer().flatMap(Body::symbol)).orElse("");
        return plan.form() == Plan.FormFamily.ND30
                ? number + "/" + code + "-" + body
                : number + "-" + code + "/" + body;
    }

    /** The same of a document that has its number: two figures at least (ND30-SO-3); absent for one that has none yet. */
    public Optional<String> symbol() {
        return plan.number().map("%02d"::formatted).map(this::symbol);
    }
}
