package vn.kehoach.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceText;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;

/** A plan as rules see it: its parts in flat lists, and what they mean in the catalogues on the plan's day. */
public final class PlanView {
    private final Read<Plan> read;
    private final Catalogues catalogues;
    private final PlanParts parts;
    private final List<Unit> candidates;
    private final Optional<BodyFinder> bodies;
    private final Optional<ProgrammeView> programme;
    private final List<Suppression> suppressions;

    private PlanView(Read<Plan> read, SourceText text, Catalogues catalogues) {
        this.read = read;
        Plan plan = read.value();
        this.catalogues = new Catalogues(
                catalogues.units(),
                catalogues.agencies(),
                catalogues.citations().with(plan.citations()),
                catalogues.programmes());
        this.parts = PlanParts.of(plan);
        this.candidates = day().map(day -> catalogues.units().find(plan.issuer().unit(), day))
                .orElse(List.of());
        this.bodies = unit().map(unit -> bodyFinder(unit, day().orElseThrow()));
        this.programme = tier().flatMap(tier -> plan.programme()
                .flatMap(catalogues.programmes()::byId)
                .map(known -> new ProgrammeView(known, plan, tier, parts.projects)));
        this.suppressions = Suppressions.in(text, read.origins());
    }

    static PlanView of(Read<Plan> read, SourceText text, Catalogues catalogues) {
        return new PlanView(read, text, catalogues);
    }

    /** The plan itself. */
    public Plan plan() {
        return read.value();
    }

    /** The catalogues; the documents that the plan adds are among the citations. */
    public Catalogues catalogues() {
        return catalogues;
    }

    /** The day on which names and laws are looked up; absent: the plan says none, and rules by date must keep silent. */
    public Optional<LocalDate> day() {
        return plan().lookupDate();
    }

    /** The units that the issuer's unit may mean on the day. */
    public List<Unit> issuerUnits() {
        return candidates;
    }

    /** The issuer's unit, where it is exactly one. */
    public Optional<Unit> unit() {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** The issuer's tier. */
    public Optional<Tier> tier() {
        return unit().map(Unit::tier);
    }

    /** What a reference to a body means; absent where the issuer's unit or the day is not known. */
    public Optional<ResolvedBody> body(AgencyRef ref) {
        return bodies.map(finder -> finder.find(ref));
    }

    /** The plan's programme at the issuer's tier; absent without a programme or where it or the unit is not known. */
    public Optional<ProgrammeView> programme() {
        return programme;
    }

    /** The items of every depth. */
    public List<PlacedItem> items() {
        return parts.items;
    }

    /** The targets and groups of targets of every depth, those stated by items among them. */
    public List<PlacedTarget> targets() {
        return parts.targets;
    }

    /** The programme components that items name. */
    public List<ProjectUse> projects() {
        return parts.projects;
    }

    /** The bodies named, the issuer first. */
    public List<AgencyUse> agencies() {
        return parts.agencies;
    }

    /** The texts that are printed. */
    public List<Located<String>> texts() {
        return parts.texts;
    }

    /** The documents cited. */
    public List<CitationUse> citations() {
        return parts.citations;
    }

    /** The values that the author has left as {@code TODO}. */
    public List<String> todos() {
        return read.todos();
    }

    /** The comments that set findings aside. */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    /** Where to speak of something that a section of this kind lacks: the section, or else the programme's name. */
    public String placeOf(SectionKind kind) {
        return plan().sections().stream().anyMatch(section -> section.kind() == kind)
                ? "/" + kind.word()
                : "/programme";
    }

    private BodyFinder bodyFinder(Unit unit, LocalDate day) {
        return new BodyFinder(
                catalogues.agencies(), unit.tier(), catalogues.units().lineage(unit, day), day);
    }
}
