package vn.kehoach.phrase;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;

/** Chooses among units of one name by the units above them that a text names, and names a unit so that it means no other. */
final class UnitChoice {
    private final Units units;
    private final LocalDate day;

    UnitChoice(Units units, LocalDate day) {
        this.units = units;
        this.day = day;
    }

    /** The only one, or the only one of whose superiors the text speaks. */
    Optional<Unit> among(List<Unit> candidates, String text) {
        if (candidates.size() <= 1) {
            return candidates.stream().findFirst();
        }
        List<String> words = Words.forms(text);
        List<Unit> near = candidates.stream()
                .filter(unit -> units.lineage(unit, day).stream().skip(1).anyMatch(above -> stands(above, words)))
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** The shortest of the usual names that means this unit alone on the day; else its code. */
    String unambiguous(Unit unit) {
        List<Unit> lineage = units.lineage(unit, day);
        String above =
                lineage.size() > 1 ? ", " + lineage.get(lineage.size() - 1).name() : "";
        return Stream.of(unit.name() + above, unit.fullName() + above, unit.fullName())
                .filter(name -> units.find(name, day).equals(List.of(unit)))
                .findFirst()
                .orElse(unit.code());
    }

    private static boolean stands(Unit above, List<String> words) {
        List<String> name = Words.forms(above.fullName());
        return Collections.indexOfSubList(words, name) >= 0;
    }
}
