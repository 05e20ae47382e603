package vn.kehoach.unit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.words.Folding;

/** The units of one day, by code, name and the unit above. */
final class DayTable {
    private static final Comparator<Unit> ORDER =
            Comparator.comparing(Unit::tier).thenComparing(Unit::code);

    private final Map<String, Unit> byCode;
    private final Map<Tier, Set<UnitType>> types = new EnumMap<>(Tier.class);
    private Map<String, List<Unit>> byName; // by folded name; made when first needed

    DayTable(List<Unit> units) {
        byCode = new HashMap<>(units.size() * 2);
        for (Tier tier : Tier.values()) {
            types.put(tier, EnumSet.noneOf(UnitType.class));
        }
        units.forEach(unit -> {
            byCode.put(unit.code(), unit);
            types.get(unit.tier()).add(unit.type());
        });
    }

    /** Of which types there are units at a tier. */
    Set<UnitType> types(Tier tier) {
        return Collections.unmodifiableSet(types.get(tier));
    }

    List<Unit> all() {
        return List.copyOf(byCode.values());
    }

    Optional<Unit> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Unit> lineage(Unit unit) {
        List<Unit> lineage = new ArrayList<>();
        Optional<Unit> at = Optional.of(unit);
        while (at.isPresent()) {
            lineage.add(at.get());
            at = at.get().parentCode().flatMap(this::byCode);
        }
        return List.copyOf(lineage);
    }

    List<Unit> children(Unit unit) {
        return byCode.values().stream()
                .filter(child -> child.parentCode().equals(Optional.of(unit.code())))
                .sorted(ORDER)
                .toList();
    }

    List<Unit> find(String text) {
        String[] parts = Folding.exact(text).split(" ?, ?");
        if (parts.length == 0) { // nothing but commas
            return List.of();
        }
        return named(parts[0]).values().stream()
                .filter(unit -> liesIn(unit, parts))
                .sorted(ORDER)
                .toList();
    }

    /** Whether the units above bear the names after the first one, nearest first; some may be left out. */
    private boolean liesIn(Unit unit, String[] parts) {
        List<Unit> lineage = lineage(unit);
        int at = 1;
        for (int part = 1; part < parts.length; part++) {
            Map<String, Unit> meant = named(parts[part]);
            while (at < lineage.size() && !meant.containsKey(lineage.get(at).code())) {
                at++;
            }
            if (at++ >= lineage.size()) {
                return false;
            }
        }
        return true;
    }

    /** The units that a folded text without commas may mean, by code. */
    private Map<String, Unit> named(String folded) {
        Optional<Unit> coded = byCode(folded);
        if (coded.isPresent()) {
            return Map.of(folded, coded.get());
        }
        Map<String, Unit> named = new HashMap<>();
        index().getOrDefault(folded, List.of()).forEach(unit -> named.put(unit.code(), unit));
        for (TypeWords.Reading reading : TypeWords.readings(folded)) {
            index().getOrDefault(reading.name(), List.of()).stream()
                    .filter(unit -> unit.type() == reading.type())
                    .forEach(unit -> named.put(unit.code(), unit));
        }
        return named;
    }

    private synchronized Map<String, List<Unit>> index() {
        if (byName == null) {
            byName = new HashMap<>(byCode.size() * 2);
            byCode.values()
                    .forEach(unit -> byName.computeIfAbsent(Folding.exact(unit.name()), name -> new ArrayList<>(1))
                            .add(unit));
        }
        return byName;
    }
}
