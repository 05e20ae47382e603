package vn.kehoach.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.kehoach.citation.Citations;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.setting.Setting;
import vn.kehoach.shape.Origins;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;

/** A plan as rules see it: its parts in flat lists, and what they mean in the catalogues on the plan's day. */
public final class PlanView {
    private final Read<Plan> read;
    private final Setting setting;
    private final PlanParts parts;
    private final Optional<ProgrammeView> programme;
    private final List<Suppression> suppressions;
    private final Map<AgencyRef, Optional<ResolvedBody>> bodies = new HashMap<>();
    private final Ground ground;
    private final AllowedNames allowed;
    private List<Prose> prose;
    private List<UnitMention> unitMentions;
    private Map<String, Prose> proseByPointer;
    private List<Mention> mentions;
    private final Map<Class<?>, Object> made = new HashMap<>();

    private PlanView(Read<Plan> read, SourceText text, Ground ground) {
        this.read = read;
        this.ground = ground;
        this.allowed = new AllowedNames(ground.office().names());
        this.setting = Setting.of(read.value(), ground.catalogues());
        this.parts = PlanParts.of(read.value());
        this.programme = setting.tier().flatMap(tier -> setting.programme()
                .map(known -> new ProgrammeView(known, plan(), tier, parts.projects)));
        this.suppressions = Suppressions.in(text, read.origins());
    }

    /** A plan that has been read, as its file has it, among what it is held against. */
    public static PlanView of(Read<Plan> read, SourceText text, Ground ground) {
        return new PlanView(read, text, ground);
    }

    /** The file in which it is written, as its author knows it. */
    public String file() {
        return read.origins().file();
    }

    /** Where a part is written, or else its nearest written parent. */
    public Origins.Place place(String pointer) {
        return read.origins().at(pointer);
    }

    /** Where a finding is set aside: one in a file beside the plan, where the plan names that file. */
    public Span inPlan(Diagnostic finding) {
        return finding.file().equals(file())
                ? finding.span()
                : place(finding.path()).value();
    }

    /** The day on which the plan is looked at; only for what is set aside for a time. */
    public LocalDate today() {
        return ground.today();
    }

    /**
     * Whether the plan's office uses a name or word, whatever the lists of language and places say. Findings of rules about language and
     * places at such words are left out in any case; this is for rules that look at more than the words at which they tell it.
     */
    public boolean isAllowedName(String words) {
        return allowed.has(words);
    }

    AllowedNames allowed() {
        return allowed;
    }

    /** Lets go of what only the rules about words need. */
    void release() {
        prose = null;
        proseByPointer = null;
        unitMentions = null;
        mentions = null;
        made.clear();
    }

    /** The plan itself. */
    public Plan plan() {
        return read.value();
    }

    /** What the plan is written against. */
    public Catalogues catalogues() {
        return setting.catalogues();
    }

    /** The legal documents: the catalogue's and the plan's own. */
    public Citations documents() {
        return setting.citations();
    }

    /** The day on which names and laws are looked up; absent: the plan says none, and rules by date must keep silent. */
    public Optional<LocalDate> day() {
        return setting.day();
    }

    /** The units that the issuer's unit may mean on the day. */
    public List<Unit> issuerUnits() {
        return setting.units();
    }

    /** The issuer's unit, where it is exactly one. */
    public Optional<Unit> unit() {
        return setting.unit();
    }

    /** The issuer's tier. */
    public Optional<Tier> tier() {
        return setting.tier();
    }

    /** What a reference to a body means; absent where its tier, the issuer's unit or the day is not known. */
    public Optional<ResolvedBody> body(AgencyRef ref) {
        return bodies.computeIfAbsent(ref, wanted -> ResolvedBody.of(wanted, setting));
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

    /**
     * Every text that a reader sees, names of bodies, headings and posts among them, and the reasons for what is left out; for rules
     * about words.
     */
    public List<Prose> prose() {
        if (prose == null) {
            prose = ProseParts.of(plan(), parts, new Phrasing(setting));
        }
        return prose;
    }

    /** The units of which its texts name type and name, in the order of {@link #prose()}; none where the issuer's is not known. */
    public List<UnitMention> unitMentions() {
        if (unitMentions == null) {
            unitMentions = UnitMentions.in(prose(), setting);
        }
        return unitMentions;
    }

    /** What the plan says about its territory; absent where the issuer's unit is not known. */
    public Optional<Territory> territory() {
        return tier().map(tier -> new Territory(plan().facts(), tier));
    }

    /** The text at a place; absent where there is none. */
    public Optional<Prose> proseAt(String pointer) {
        if (proseByPointer == null) {
            proseByPointer = new HashMap<>();
            prose().forEach(text -> proseByPointer.put(text.pointer(), text));
        }
        return Optional.ofNullable(proseByPointer.get(pointer));
    }

    /** What several rules need and is dear to find: found when first asked for, by the type of what is found. */
    public <T> T once(Class<T> type, Function<PlanView, T> find) {
        Object known = made.get(type);
        if (known == null) {
            known = find.apply(this);
            made.put(type, known);
        }
        return type.cast(known);
    }

    /** The legal documents that texts cite in words, in the order of {@link #prose()}. */
    public List<Mention> mentions() {
        if (mentions == null) {
            mentions =
                    prose().stream().flatMap(text -> Mention.of(text).stream()).toList();
        }
        return mentions;
    }

    /** Where and when the plan is written. */
    public Setting setting() {
        return setting;
    }

    /** The documents cited. */
    public List<CitationUse> citations() {
        return parts.citations;
    }

    /** The values that the author has left as {@code TODO}. */
    public List<String> todos() {
        return read.todos();
    }

    /** Whether a value, or something inside it, was written but could not be read: nobody may call it missing. */
    public boolean isUnreadable(String pointer) {
        return read.isUnreadable(pointer);
    }

    /** Whether a part could not be read that may have said who does what: then nobody may miss a lead or a target. */
    public boolean isHalfRead() {
        return Stream.concat(
                                Arrays.stream(SectionKind.values()).map(SectionKind::word),
                                Stream.of("covers", "excluded", "facts", "programme"))
                        .anyMatch(key -> isUnreadable("/" + key))
                || read.unreadable().stream().anyMatch(pointer -> pointer.startsWith("/section-"));
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
}
