package vn.kehoach.heir;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.agency.Body;
import vn.kehoach.check.AgencyUse;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.ResolvedBody;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.Target;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;

/** Finds what a plan leaves to others when its unit, or the model in which it was written, ends before the plan does. */
public final class Estates {
    /** A share of communes, which no single commune can reach: it stays with who stands above them. */
    private static final Pattern SHARE_OF_COMMUNES =
            Pattern.compile("%\\s+(?:số\\s+)?(?:đơn vị hành chính cấp xã|xã|phường|thị trấn)");

    private static final int LAST_MONTH = 12;

    private final PlanView view;
    private final Unit unit;
    private final LocalDate last;
    private final int horizon;
    private final HeirUnits heirs;
    private final HeirBodies bodies;
    private final List<Point> points = new ArrayList<>();

    private Estates(PlanView view, Unit unit, LocalDate last, int horizon) {
        Units units = view.catalogues().units();
        this.view = view;
        this.unit = unit;
        this.last = last;
        this.horizon = horizon;
        this.heirs = HeirUnits.of(unit, last, units);
        this.bodies = new HeirBodies(view.catalogues().agencies(), units, last.plusDays(1), heirs.units());
    }

    /** Absent where the plan's unit or day is not known, or the unit is still there when the plan ends. */
    public static Optional<Estate> of(PlanView view) {
        int horizon = horizon(view);
        return view.unit().flatMap(unit -> unit.to()
                .filter(last -> last.isBefore(LocalDate.of(horizon, 12, 31)))
                .map(last -> new Estates(view, unit, last, horizon).estate()));
    }

    private static int horizon(PlanView view) {
        return Stream.concat(
                        Stream.of(view.plan().period().last()),
                        view.targets().stream().flatMap(target -> years(target.target())))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Stream<Integer> years(Target target) {
        return Stream.concat(target.by().stream(), target.milestones().keySet().stream());
    }

    private Estate estate() {
        view.agencies().forEach(this::body);
        view.targets().stream().filter(target -> !target.isGroup()).forEach(this::target);
        view.items().forEach(this::deadline);
        points.sort(Comparator.comparing(Point::at));
        return new Estate(unit, last, horizon, heirs.units(), heirs.sure(), points);
    }

    private void body(AgencyUse use) {
        boolean issues = use.part() == AgencyUse.Part.ISSUES;
        Optional<ResolvedBody> resolved = view.body(use.ref());
        if (resolved.isEmpty() || resolved.get().body().isEmpty()) {
            return;
        }
        Body body = resolved.get().body().get();
        boolean ends = body.to().filter(end -> !end.isAfter(last)).isPresent();
        if (ends || issues && !staysItself()) {
            List<Heir> next = bodies.of(resolved.get(), body);
            add(kind(use.part()), use.rolePointer(), resolved.get().name(), next);
        }
    }

    /** Whether one unit of the same type and name goes on: a province that was not merged, or one whose name the new one bears. */
    private boolean staysItself() {
        return heirs.sure()
                && heirs.units().size() == 1
                && heirs.units().get(0).fullName().equals(unit.fullName());
    }

    private static Point.Kind kind(AgencyUse.Part part) {
        return switch (part) {
            case ISSUES -> Point.Kind.ISSUER;
            case LEADS -> Point.Kind.ASSIGNMENT;
            case HELPS -> Point.Kind.HELP;
            case HEARS -> Point.Kind.REPORT;
            case RECEIVES -> Point.Kind.RECIPIENT;
        };
    }

    private void target(PlacedTarget placed) {
        Target target = placed.target();
        boolean later = target.everyYear()
                || years(target).anyMatch(year -> LocalDate.of(year, 12, 31).isAfter(last));
        if (later && !staysItself()) {
            String words = target.text().or(target::id).or(target::of).orElse(target.toString());
            Tier tier = SHARE_OF_COMMUNES.matcher(words).find() ? Tier.PROVINCE : lowest(target);
            add(
                    Point.Kind.TARGET,
                    placed.pointer(),
                    words,
                    bodies.at(tier).map(Unit::fullName).map(Heir::unit).toList());
        }
    }

    /** The tier of those who take over the work for a target: the commune, if one of them is there. */
    private Tier lowest(Target target) {
        Set<Tier> tiers = new LinkedHashSet<>();
        view.items().stream()
                .filter(item ->
                        target.id().filter(item.item().targets()::contains).isPresent())
                .flatMap(item -> item.agencies().stream())
                .flatMap(agency -> view.body(agency.value()).stream())
                .forEach(resolved -> tiers.add(tierAfter(resolved)));
        return tiers.isEmpty() || tiers.contains(Tier.COMMUNE) ? communeOrOwn() : Tier.PROVINCE;
    }

    private Tier communeOrOwn() {
        return unit.tier() == Tier.PROVINCE ? Tier.PROVINCE : Tier.COMMUNE;
    }

    private static Tier tierAfter(ResolvedBody resolved) {
        return resolved.body().stream()
                .flatMap(body -> body.successors().stream())
                .flatMap(heir -> heir.tier().stream())
                .findFirst()
                .orElse(resolved.tier() == Tier.DISTRICT ? Tier.COMMUNE : resolved.tier());
    }

    private void deadline(PlacedItem placed) {
        placed.item()
                .deadline()
                .filter(day -> end(day.date()).isAfter(last) && !staysItself())
                .ifPresent(day -> add(
                        Point.Kind.DEADLINE,
                        placed.pointer() + "/deadline",
                        day.toString(),
                        placed.agencies().stream()
                                .flatMap(agency -> view.body(agency.value()).stream())
                                .flatMap(resolved ->
                                        resolved.body().stream().flatMap(body -> bodies.of(resolved, body).stream()))
                                .distinct()
                                .toList()));
    }

    private static LocalDate end(PartialDate date) {
        return date.full()
                .orElseGet(() -> YearMonth.of(date.year(), date.month().orElse(LAST_MONTH))
                        .atEndOfMonth());
    }

    private void add(Point.Kind kind, String pointer, String what, List<Heir> next) {
        points.add(new Point(
                kind, view.file(), pointer, view.place(pointer).value().start(), what, next));
    }
}
