package vn.kehoach.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.UnitType;
import vn.kehoach.unit.Units;

/** The units that a template is for; to try it, one of each type: what is right for one is right for all, but for their facts. */
public final class Trial {
    private static final int LAST_PROVINCE = 99;

    private Trial() {}

    /** On which days to try a template: today, or the nearest day that it is for, and the first and the last day of those. */
    public static List<LocalDate> days(TemplateHead head, LocalDate today) {
        return Stream.of(head.from(), Optional.of(head.nearest(today)), head.to())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The first unit of each type that a template is for on a day, by code; none where it is for no unit there is. */
    public static List<Unit> units(TemplateHead head, Units units, LocalDate day) {
        Map<UnitType, Unit> first = new EnumMap<>(UnitType.class);
        all(head, units, day).forEach(unit -> first.putIfAbsent(unit.type(), unit));
        return List.copyOf(first.values());
    }

    /** All units that a template is for on a day, by code. */
    public static List<Unit> all(TemplateHead head, Units units, LocalDate day) {
        Stream<Unit> provinces = head.of()
                .map(name -> units.find(name, day).stream().filter(unit -> unit.tier() == Tier.PROVINCE))
                .orElseGet(() -> IntStream.rangeClosed(1, LAST_PROVINCE)
                        .mapToObj(number -> units.byCode(String.format(Locale.ROOT, "%02d", number), day))
                        .flatMap(Optional::stream));
        return provinces
                .flatMap(province -> below(province, head.tier(), units, day).stream())
                .toList();
    }

    private static List<Unit> below(Unit unit, Tier tier, Units units, LocalDate day) {
        if (unit.tier() == tier) {
            return List.of(unit);
        }
        List<Unit> found = new ArrayList<>();
        units.children(unit, day).forEach(child -> found.addAll(below(child, tier, units, day)));
        return found;
    }
}
