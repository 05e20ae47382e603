package vn.kehoach.unit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.words.Folding;

/** What somebody typed in a hurry of a unit and those above it, as words without marks; the last one may be unfinished. */
final class LooseWords {
    private final List<String> typed;

    LooseWords(String text) {
        typed = words(text).toList();
    }

    /** Whether the unit's own name was typed in full, and everything else stands in the names above it or in a type. */
    boolean mean(Unit unit, DayTable table) {
        if (typed.isEmpty() || !typed.containsAll(words(unit.name()).toList())) {
            return false;
        }
        Set<String> names = new HashSet<>();
        table.lineage(unit).forEach(each -> words(each.fullName()).forEach(names::add));
        String last = typed.get(typed.size() - 1);
        return names.containsAll(typed.subList(0, typed.size() - 1))
                && names.stream().anyMatch(name -> name.startsWith(last));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(Folding.loose(text).split("[^\\p{L}\\p{N}']+")).filter(word -> !word.isEmpty());
    }
}
