package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.plan.Exclusion;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.programme.Applicability.Fact;
import vn.kehoach.programme.Component;
import vn.kehoach.programme.Lead;
import vn.kehoach.programme.LegalBasis;
import vn.kehoach.programme.Programme;
import vn.kehoach.programme.ProgrammeCatalogue;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.setting.Setting;
import vn.kehoach.unit.Tier;
import vn.kehoach.words.Folding;
import vn.kehoach.words.Nearest;

/** A programme from where the issuer stands: what it asks for at that tier and in that territory, and what the plan led. */
public final class ProgrammeView {
    private static final int NEAREST = 3;

    private final Programme programme;
    private final Plan plan;
    private final Tier tier;
    private final Territory territory;
    private final Map<String, Component> components = new LinkedHashMap<>();
    private final Map<String, Component> parents = new HashMap<>();
    private final Set<String> led = new HashSet<>();

    ProgrammeView(Programme programme, Plan plan, Tier tier, List<ProjectUse> projects) {
        this.programme = programme;
        this.plan = plan;
        this.tier = tier;
        this.territory = new Territory(plan.facts(), tier);
        programme.components().forEach(component -> index(component, Optional.empty()));
        projects.stream()
                .filter(use -> use.item().hasAgency())
                .map(ProjectUse::ref)
                .map(ProjectRef::id)
                .flatMap(id -> meant(id).stream())
                .forEach(led::add);
    }

    /** The plan's programme from where its issuer stands; absent without a programme, or where it or the unit is not known. */
    public static Optional<ProgrammeView> of(Setting setting) {
        return setting.tier().flatMap(tier -> setting.programme()
                .map(known -> new ProgrammeView(known, setting.plan(), tier, PlanParts.of(setting.plan()).projects)));
    }

    /**
     * The ids that an author may mean: the id itself; else those of the printed name ({@code Dự án 6}); else the nearest; else
     * all, so that one wrong id makes no second finding.
     */
    private List<String> meant(String id) {
        if (components.containsKey(id)) {
            return List.of(id);
        }
        List<String> near = suggestions(id);
        return near.isEmpty() ? List.copyOf(components.keySet()) : near;
    }

    /** What an unknown id may have been meant for: a printed name or number, else the nearest ids. */
    public List<String> suggestions(String unknown) {
        List<String> printed = components.values().stream()
                .filter(component -> bears(component, unknown))
                .map(Component::id)
                .toList();
        return printed.isEmpty() ? Nearest.among(unknown, components.keySet(), NEAREST) : printed;
    }

    private boolean bears(Component component, String printed) {
        String number =
                component.number().map(text -> component.kind() + " " + text).orElse("");
        return Folding.exact(printed).equals(Folding.exact(number))
                || ProgrammeCatalogue.named(programme, printed).contains(component);
    }

    private void index(Component component, Optional<Component> parent) {
        components.put(component.id(), component);
        parent.ifPresent(above -> parents.put(component.id(), above));
        component.components().forEach(part -> index(part, Optional.of(component)));
    }

    /** The programme. */
    public Programme programme() {
        return programme;
    }

    /** The numbers of the documents that approve it, in parentheses behind a space; empty where none is known. */
    String ground() {
        String numbers = programme.legal().stream()
                .filter(basis -> basis.relation() == LegalBasis.Relation.POLICY
                        || basis.relation() == LegalBasis.Relation.APPROVES)
                .map(LegalBasis::cite)
                .collect(Collectors.joining("; "));
        return numbers.isEmpty() ? "" : " (" + numbers + ")";
    }

    /** The tier at which it is looked at. */
    public Tier tier() {
        return tier;
    }

    /** What the plan says about its territory. */
    public Territory territory() {
        return territory;
    }

    /** Every component, parents before children. */
    public List<Component> components() {
        return List.copyOf(components.values());
    }

    /** A component by id. */
    public Optional<Component> component(String id) {
        return Optional.ofNullable(components.get(id));
    }

    /** The component and those above it, nearest first. */
    public List<Component> lineage(Component component) {
        List<Component> lineage = new ArrayList<>(3);
        for (Component at = component; at != null; at = parents.get(at.id())) {
            lineage.add(at);
        }
        return lineage;
    }

    /** Who leads it at this tier by the programme: what is said of it or else of the nearest component above it. */
    public List<Lead> leads(Component component) {
        return lineage(component).stream()
                .map(at ->
                        at.leads().stream().filter(lead -> lead.tier() == tier).toList())
                .filter(leads -> !leads.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether it makes sense at this tier and in this territory. */
    public Territory.Answer applies(Component component) {
        Territory.Answer answer = Territory.Answer.YES;
        for (Component at : lineage(component)) {
            Territory.Answer here = territory.applies(at.applies());
            if (here == Territory.Answer.NO) {
                return here;
            }
            answer = here == Territory.Answer.UNKNOWN ? here : answer;
        }
        return answer;
    }

    /** The facts on which it depends and about which the plan is silent. */
    public List<Fact> factsOf(Component component) {
        return lineage(component).stream()
                .flatMap(at -> at.applies().stream())
                .flatMap(where -> where.facts().stream())
                .toList();
    }

    /** Whether the plan leaves it, or a component above it, out openly, or is about other parts of the programme. */
    public boolean isExcluded(Component component) {
        if (!plan.covers().isEmpty() && !isCovered(component)) {
            return true;
        }
        Set<String> ids = new HashSet<>();
        lineage(component).forEach(at -> ids.add(at.id()));
        return plan.excluded().stream()
                .flatMap(exclusion -> exclusion.project().stream())
                .flatMap(id -> meant(id).stream())
                .anyMatch(ids::contains);
    }

    private boolean isCovered(Component component) {
        return lineage(component).stream().anyMatch(at -> plan.covers().contains(at.id()))
                || component.components().stream().anyMatch(this::isCovered);
    }

    /** Whether the plan leaves a target out openly, or is about parts of the programme that do not serve it. */
    public boolean isExcluded(ProgrammeTarget target) {
        if (!plan.covers().isEmpty()
                && target.projects().stream()
                        .flatMap(id -> component(id).stream())
                        .noneMatch(this::isCovered)) {
            return true;
        }
        return plan.excluded().stream()
                .anyMatch(exclusion ->
                        exclusion.target().filter(target.id()::equals).isPresent());
    }

    /** Whether some item with an agency names it, a component above it, or each of its parts that make sense here. */
    public boolean isLed(Component component) {
        return lineage(component).stream().anyMatch(at -> led.contains(at.id()))
                || !component.components().isEmpty()
                        && component.components().stream()
                                .filter(part -> applies(part) != Territory.Answer.NO && !isExcluded(part))
                                .allMatch(this::isLed);
    }

    /** The smallest components that make sense here, that the plan does not leave out openly, and that no body leads in it. */
    public List<Component> withoutLead() {
        return components().stream()
                .filter(component -> component.components().isEmpty())
                .filter(component -> applies(component) == Territory.Answer.YES)
                .filter(component -> !isExcluded(component) && !isLed(component))
                .toList();
    }

    /** The reasons for which the plan leaves a target out openly. */
    public List<String> reasons(ProgrammeTarget target) {
        return plan.excluded().stream()
                .filter(exclusion ->
                        exclusion.target().filter(target.id()::equals).isPresent())
                .map(Exclusion::because)
                .toList();
    }

    /** Whether a component, one above it or a part of it is led in the plan. */
    public boolean isTouched(String id) {
        Optional<Component> component = component(id);
        return component.isPresent()
                && (lineage(component.get()).stream().anyMatch(at -> led.contains(at.id()))
                        || component.get().components().stream().anyMatch(part -> isTouched(part.id())));
    }

    /** What the programme wants at this tier: a form; its usual one where it says nothing of the tier. */
    public ProgrammeTarget.As form(ProgrammeTarget target) {
        return target.asAt(tier);
    }

    /** The facts that a target needs at this tier. */
    public List<Fact> factsOf(ProgrammeTarget target) {
        return target.formAt(tier).map(ProgrammeTarget.Form::facts).orElse(List.of());
    }

    /** Whether a target has its object at this tier and in this territory. */
    public Territory.Answer applies(ProgrammeTarget target) {
        return form(target) == ProgrammeTarget.As.NONE ? Territory.Answer.NO : territory.hasOneOf(factsOf(target));
    }
}
