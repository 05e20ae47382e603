package vn.kehoach.agency;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.kehoach.unit.Unit;

/** The placeholders in the names of bodies. */
final class Placeholders {
    private static final String TYPE = "{type}";
    private static final String UNIT = "{unit}";
    private static final String ABOVE = "{above}";

    private Placeholders() {}

    /**
     * The pattern with the unit's type and name in it. Both together read as in a running sentence ({@code Thành phố Hồ Chí
     * Minh}, ND30-VH-6); without a unit they fall away.
     */
    static String fill(String pattern, Optional<Unit> unit) {
        String both = unit.map(Unit::fullName).orElse("");
        String type = unit.map(known -> known.type().vietnamese()).orElse("");
        String name = unit.map(Unit::properName).orElse("");
        return fill(pattern, both, type, name);
    }

    /** The pattern with a type in lower case and no name. */
    static String fill(String pattern, String type) {
        return fill(pattern, type, type.toLowerCase(Locale.ROOT), "");
    }

    /** Whatever stands in braces without being a placeholder; the unit above has one in governing lines only. */
    static Set<String> unknownIn(String pattern, boolean governing) {
        Set<String> unknown = new TreeSet<>();
        int open = pattern.indexOf('{');
        while (open >= 0) {
            int close = pattern.indexOf('}', open);
            String found = close < 0 ? pattern.substring(open) : pattern.substring(open, close + 1);
            if (!found.equals(TYPE) && !found.equals(UNIT) && !(governing && found.equals(ABOVE))) {
                unknown.add(found);
            }
            open = close < 0 ? -1 : pattern.indexOf('{', close);
        }
        return unknown;
    }

    private static String fill(String pattern, String both, String type, String name) {
        return pattern.replace(TYPE + " " + UNIT, both)
                .replace(TYPE, type)
                .replace(UNIT, name)
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
