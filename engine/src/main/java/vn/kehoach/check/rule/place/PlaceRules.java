package vn.kehoach.check.rule.place;

import java.util.List;
import vn.kehoach.check.Rule;

/** Rules about administrative units and the words of other territories. */
public final class PlaceRules {
    private static final List<Rule> ALL = List.of(
            new UnitUnknown(),
            new UnitAmbiguous(),
            new OwnNameMisspelled(),
            new ForeignPlace(),
            new UnitAbolished(),
            new LevelAbolished(),
            new TierWording(),
            new ObjectUnproved(),
            new YearStale());

    private PlaceRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
