package vn.kehoach.check.rule.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.UnitMention;
import vn.kehoach.setting.Setting;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;
import vn.kehoach.words.Folding;
import vn.kehoach.words.Nearest;

/** How a unit that a text names stands to the issuer's own. */
final class Neighbourhood {
    private static final int MOST_SLIPS = 2;
    private static final int SHORTEST = 4;

    private final Setting setting;
    private final Units units;
    private final LocalDate day;

    /** Of a plan whose issuer's unit and day are known. */
    Neighbourhood(PlanView view) {
        this.setting = view.setting();
        this.units = view.catalogues().units();
        this.day = view.day().orElseThrow();
    }

    /** Whether it is the issuer's unit, above it or below it. */
    boolean isOwn(Unit unit) {
        return setting.lineage().contains(unit) || units.lineage(unit, day).contains(own());
    }

    /** Whether the name may mean a unit of the issuer's own line. */
    boolean isOwn(UnitMention mention) {
        return mention.now().stream().anyMatch(this::isOwn);
    }

    /** Whether the name may mean a unit of the issuer's province. */
    boolean isOfOwnProvince(UnitMention mention) {
        Unit province = setting.lineage().get(setting.lineage().size() - 1);
        return mention.now().stream().anyMatch(unit -> units.lineage(unit, day).contains(province));
    }

    /** The unit of the issuer's line whose name was most likely meant: of the same type, a slip of the pen away. */
    Optional<Unit> misspelled(UnitMention mention) {
        if (isOwn(mention) || isOfOwnProvince(mention)) {
            return Optional.empty();
        }
        return setting.lineage().stream()
                .filter(unit -> unit.type() == mention.type() && isNear(mention.name(), unit.name()))
                .findFirst();
    }

    /** Whether a name is another one's but for marks or for two letters of one syllable; not where the two are spelled the same. */
    static boolean isNear(String name, String own) {
        String[] written = Folding.exact(name).split(" ");
        String[] right = Folding.exact(own).split(" ");
        if (written.length != right.length || String.join(" ", written).equals(String.join(" ", right))) {
            return false;
        }
        int wrong = -1;
        for (int i = 0; i < right.length; i++) {
            if (!Folding.loose(written[i]).equals(Folding.loose(right[i]))) {
                if (wrong >= 0) {
                    return false;
                }
                wrong = i;
            }
        }
        if (wrong < 0) {
            return own.length() >= SHORTEST;
        }
        String a = Folding.loose(written[wrong]);
        String b = Folding.loose(right[wrong]);
        return right.length > 1
                && a.charAt(0) == b.charAt(0)
                && Nearest.distance(a, b, MOST_SLIPS) <= Math.min(MOST_SLIPS, b.length() - 1);
    }

    /** The units that bore the name before. */
    List<Unit> before(UnitMention mention) {
        return units.findBefore(mention.words(), day);
    }

    private Unit own() {
        return setting.lineage().get(0);
    }
}
