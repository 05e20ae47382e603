package vn.kehoach.skeleton;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.programme.Applicability;
import vn.kehoach.programme.Applicability.Fact;
import vn.kehoach.programme.Component;
import vn.kehoach.programme.Lead;
import vn.kehoach.programme.Programme;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.unit.Tier;

/** What a programme asks of the units of a tier, and what of it only of those that have something. */
final class Asked {
    private final Programme programme;
    private final Tier tier;
    private final LocalDate today;
    private final Set<Fact> facts = new LinkedHashSet<>();
    private final List<Part> parts = new ArrayList<>();

    Asked(Programme programme, Tier tier, LocalDate today) {
        this.programme = programme;
        this.tier = tier;
        this.today = today;
        programme.components().forEach(component -> collect(component, List.of(), List.of()));
        targets().forEach(target -> facts.addAll(factsOf(target)));
    }

    /**
     * A part of the programme that has no parts itself.
     *
     * @param component the part
     * @param facts only for units that have one of these; empty: for all
     * @param leads who leads it at the tier, by what is said of it or of the nearest part above it
     */
    record Part(Component component, List<Fact> facts, List<Lead> leads) {
        Part {
            facts = List.copyOf(facts);
            leads = List.copyOf(leads);
        }
    }

    private void collect(Component component, List<Fact> factsAbove, List<Lead> leadsAbove) {
        Optional<Applicability> where = component.applies();
        if (where.filter(limits -> !limits.tiers().isEmpty() && !limits.tiers().contains(tier))
                .isPresent()) {
            return;
        }
        List<Fact> own = where.filter(limits ->
                        limits.factTiers().isEmpty() || limits.factTiers().contains(tier))
                .map(Applicability::facts)
                .orElse(List.of());
        List<Lead> named = component.leads().stream()
                .filter(lead -> lead.tier() == tier)
                .map(lead -> new Lead(tier, lead.agency(), lead.request(), Optional.empty()))
                .toList();
        List<Fact> needed = own.isEmpty() ? factsAbove : own;
        List<Lead> leads = named.isEmpty() ? leadsAbove : named;
        facts.addAll(own);
        if (component.components().isEmpty()) {
            parts.add(new Part(component, needed, leads));
        }
        component.components().forEach(part -> collect(part, needed, leads));
    }

    /** The facts on which something depends. */
    Set<Fact> facts() {
        return facts;
    }

    /** The parts of the programme, in order. */
    List<Part> parts() {
        return parts;
    }

    /** The targets that the tier has, and that are not past. */
    Stream<ProgrammeTarget> targets() {
        return programme.targets().stream()
                .filter(target -> form(target) != ProgrammeTarget.As.NONE)
                .filter(target -> !isPast(target));
    }

    /** The targets that were due before the plan begins. */
    List<ProgrammeTarget> past() {
        return programme.targets().stream().filter(this::isPast).toList();
    }

    /** The targets that every unit has and that belong to no part that every unit has and somebody leads. */
    List<ProgrammeTarget> withoutLead() {
        Set<String> led = new HashSet<>();
        parts.stream()
                .filter(part -> part.facts().isEmpty() && !part.leads().isEmpty())
                .forEach(part -> led.add(part.component().id()));
        return targets()
                .filter(target -> factsOf(target).isEmpty())
                .filter(target -> target.projects().stream().noneMatch(led::contains))
                .toList();
    }

    /** What a target is at the tier. */
    ProgrammeTarget.As form(ProgrammeTarget target) {
        return target.formAt(tier).map(ProgrammeTarget.Form::as).orElse(ProgrammeTarget.As.FIGURE);
    }

    /** The facts of which a unit must have one for a target to be there; empty: it always is. */
    List<Fact> factsOf(ProgrammeTarget target) {
        return target.formAt(tier).map(ProgrammeTarget.Form::facts).orElse(List.of());
    }

    private boolean isPast(ProgrammeTarget target) {
        return target.by().filter(year -> year < firstYear()).isPresent();
    }

    /** Whether no plan can serve the programme any more. */
    boolean isOver() {
        return today.getYear() > lastYear()
                || programme.to().filter(last -> last.isBefore(today)).isPresent();
    }

    /** This year, inside the programme's period; of a programme that is over, its own first year. */
    int firstYear() {
        int first = Integer.parseInt(programme.period().substring(0, 4));
        return today.getYear() > lastYear() ? first : Math.max(first, today.getYear());
    }

    /** The programme's last year. */
    int lastYear() {
        return Integer.parseInt(programme.period().substring(programme.period().length() - 4));
    }
}
