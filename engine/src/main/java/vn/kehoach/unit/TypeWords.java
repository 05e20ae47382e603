package vn.kehoach.unit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.words.Folding;

/** The words and short forms that people put before a unit's name. */
final class TypeWords {
    private static final Map<String, UnitType> BEFORE = new LinkedHashMap<>();

    static {
        for (UnitType type : UnitType.values()) {
            BEFORE.put(Folding.exact(type.vietnamese()) + " ", type);
        }
        BEFORE.put("tp ", UnitType.CITY);
        BEFORE.put("tp.", UnitType.CITY);
        BEFORE.put("tx ", UnitType.TOWN);
        BEFORE.put("tx.", UnitType.TOWN);
        BEFORE.put("tt ", UnitType.TOWNSHIP);
        BEFORE.put("tt.", UnitType.TOWNSHIP);
        BEFORE.put("t.", UnitType.PROVINCE);
        BEFORE.put("h.", UnitType.DISTRICT);
        BEFORE.put("q.", UnitType.URBAN_DISTRICT);
        BEFORE.put("p.", UnitType.WARD);
        BEFORE.put("x.", UnitType.COMMUNE);
    }

    private TypeWords() {}

    /** A folded text understood as a type and a name. */
    record Reading(UnitType type, String name) {}

    /** Every way to read a folded text as a type and a name: {@code tp. hồ chí minh}. */
    static List<Reading> readings(String folded) {
        List<Reading> readings = new ArrayList<>();
        BEFORE.forEach((word, type) -> {
            if (folded.startsWith(word)) {
                readings.add(new Reading(type, folded.substring(word.length()).strip()));
            }
        });
        return readings;
    }
}
