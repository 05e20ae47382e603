package vn.kehoach.heir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.UnitType;
import vn.kehoach.unit.Units;

/**
 * Which units stand where a unit was. The table of units names no successors, but every commune of 1 July 2025 bears the code of one of those
 * that were merged into it (Decision 19/2025/QĐ-TTg), but for five island districts without communes, which kept their names.
 *
 * @param units by code
 * @param sure whether they are known; else one of them is the heir
 */
record HeirUnits(List<Unit> units, boolean sure) {
    static HeirUnits of(Unit unit, LocalDate last, Units units) {
        LocalDate next = last.plusDays(1);
        List<Unit> bySelf = new ArrayList<>(heirs(unit, last, next, units));
        if (!bySelf.isEmpty() || unit.tier() != Tier.COMMUNE) {
            return new HeirUnits(sorted(bySelf), true);
        }
        Optional<Unit> district = units.lineage(unit, last).stream().skip(1).findFirst();
        return new HeirUnits(
                sorted(district.map(above -> heirs(above, last, next, units)).orElse(List.of())), false);
    }

    private static List<Unit> heirs(Unit unit, LocalDate last, LocalDate next, Units units) {
        if (unit.tier() == Tier.COMMUNE) {
            return units.byCode(unit.code(), next).stream().toList();
        }
        List<Unit> communes = below(unit, last, units)
                .flatMap(commune -> units.byCode(commune.code(), next).stream())
                .toList();
        if (unit.tier() == Tier.DISTRICT) {
            return communes.isEmpty() ? islands(unit, next, units) : communes;
        }
        return communes.stream()
                .flatMap(commune -> units.lineage(commune, next).stream().skip(1))
                .distinct()
                .toList();
    }

    private static Stream<Unit> below(Unit unit, LocalDate day, Units units) {
        return unit.tier() == Tier.COMMUNE
                ? Stream.of(unit)
                : units.children(unit, day).stream().flatMap(child -> below(child, day, units));
    }

    private static List<Unit> islands(Unit district, LocalDate next, Units units) {
        return units.find(district.name(), next).stream()
                .filter(unit -> unit.type() == UnitType.SPECIAL_ZONE)
                .toList();
    }

    private static List<Unit> sorted(List<Unit> units) {
        return units.stream().sorted(Comparator.comparing(Unit::code)).toList();
    }
}
