package vn.kehoach.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.kehoach.check.ProgrammeView;
import vn.kehoach.plan.Facts;
import vn.kehoach.plan.Plan;
import vn.kehoach.programme.Component;
import vn.kehoach.setting.Setting;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;

/** Lays the plans of the units below beside the plan above them. */
public final class Gatherer {
    private final Setting above;
    private final List<Unit> units;
    private final Map<String, List<Found>> found = new TreeMap<>();
    private final List<Stray> strays = new ArrayList<>();

    private Gatherer(Setting above, List<Unit> units) {
        this.above = above;
        this.units = units;
    }

    /**
     * A plan that has been read.
     *
     * @param file as given on the command line
     * @param setting the plan, and where and when it is written
     * @param todos how many of its values are marked {@code TODO}
     */
    public record Found(String file, Setting setting, int todos) {
        private boolean isUnfinished() {
            Plan plan = setting.plan();
            return todos > 0 || !plan.isIssued() && plan.number().isEmpty();
        }
    }

    /**
     * Holds plans against the one above them.
     *
     * @param file name of the plan above
     * @param above the plan above
     * @param plans what was found; a plan of the very unit of the plan above is passed over
     * @param unread files that could not be read
     * @param conflicts see {@link Rollup}
     * @return absent where the plan above says no day, its unit is not known on it, or there are no units below
     */
    public static Optional<Rollup> gather(
            String file,
            Setting above,
            List<Found> plans,
            List<Unread> unread,
            Optional<List<OpenConflict>> conflicts) {
        List<Unit> units = above.unit()
                .map(unit ->
                        above.catalogues().units().children(unit, above.day().orElseThrow()))
                .orElse(List.of());
        if (units.isEmpty()) {
            return Optional.empty();
        }
        Gatherer gatherer = new Gatherer(above, units);
        plans.forEach(gatherer::sort);
        return Optional.of(gatherer.rollup(file, unread, conflicts));
    }

    private void sort(Found plan) {
        Setting setting = plan.setting();
        String said = setting.plan().issuer().unit();
        Optional<Unit> unit = setting.unit();
        if (unit.isEmpty()) {
            strays.add(new Stray(plan.file(), said, Stray.Why.UNIT_UNKNOWN));
        } else if (unit.get().code().equals(parent().code())) {
            return;
        } else if (here(unit.get()).isEmpty()) {
            strays.add(new Stray(plan.file(), said, Stray.Why.ELSEWHERE));
        } else if (!setting.plan().programme().equals(above.plan().programme())) {
            strays.add(new Stray(plan.file(), said, Stray.Why.OTHER_PROGRAMME));
        } else {
            found.computeIfAbsent(unit.get().code(), code -> new ArrayList<>()).add(plan);
        }
    }

    private Unit parent() {
        return above.unit().orElseThrow();
    }

    /** The unit on the day of the plan above; codes were given anew to others, but never below the same unit. */
    private Optional<Unit> here(Unit unit) {
        return units.stream()
                .filter(other ->
                        other.code().equals(unit.code()) && other.parentCode().equals(unit.parentCode()))
                .findFirst();
    }

    private Rollup rollup(String file, List<Unread> unread, Optional<List<OpenConflict>> conflicts) {
        List<Below> below = new ArrayList<>();
        List<Doubled> doubled = new ArrayList<>();
        for (List<Found> plans : found.values()) {
            List<Found> best = plans.stream().sorted(WORTH).toList();
            Child child = child(best.get(0));
            below.add(Below.of(child, best.get(0).setting()));
            if (best.size() > 1) {
                List<String> others =
                        best.stream().skip(1).map(Found::file).sorted().toList();
                doubled.add(new Doubled(child.unit(), child.file(), others));
            }
        }
        Tier tier = units.get(0).tier();
        return new Rollup(
                above(file),
                units,
                below.stream().map(Below::child).toList(),
                units.stream().filter(unit -> !found.containsKey(unit.code())).toList(),
                unread.stream().sorted(Comparator.comparing(Unread::file)).toList(),
                strays.stream().sorted(Comparator.comparing(Stray::file)).toList(),
                doubled,
                Goals.of(above, tier, below, units.size(), unread.isEmpty()),
                orphans(below),
                conflicts);
    }

    /** Issued ones first, then the latest, then by name: of several plans of a unit the first is counted. */
    private static final Comparator<Found> WORTH = Comparator.comparing(
                    (Found plan) -> !plan.setting().plan().isIssued())
            .thenComparing(plan -> plan.setting().day().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(Found::file);

    private Child child(Found plan) {
        Setting setting = plan.setting();
        Plan said = setting.plan();
        return new Child(
                plan.file(),
                here(setting.unit().orElseThrow()).orElseThrow(),
                setting.day().orElseThrow(),
                said.isIssued(),
                plan.isUnfinished(),
                said.period(),
                said.facts().orElse(Facts.NONE));
    }

    private Rollup.Above above(String file) {
        return new Rollup.Above(
                file,
                above.plan().title(),
                above.issuerName().orElse(parent().fullName()),
                above.symbol().orElseGet(() -> above.symbol("…")),
                parent(),
                above.day().orElseThrow());
    }

    private List<Orphan> orphans(List<Below> below) {
        Optional<ProgrammeView> programme = ProgrammeView.of(above);
        if (programme.isEmpty()) {
            return List.of();
        }
        Set<String> here = ids(programme.get());
        Map<String, List<Child>> there = new TreeMap<>();
        for (Below plan : below) {
            plan.programme().map(Gatherer::ids).orElse(Set.of()).forEach(id -> there.computeIfAbsent(
                            id, fresh -> new ArrayList<>())
                    .add(plan.child()));
        }
        return programme.get().components().stream()
                .filter(component -> here.contains(component.id()) || there.containsKey(component.id()))
                .map(component -> new Orphan(
                        component, here.contains(component.id()), there.getOrDefault(component.id(), List.of())))
                .toList();
    }

    private static Set<String> ids(ProgrammeView programme) {
        return programme.withoutLead().stream().map(Component::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
