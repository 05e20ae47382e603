package vn.kehoach.check;

import java.util.List;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.UnitType;

/**
 * A place of a text where the type of a unit and a name in capitals stand: {@code xã Quỳ Hợp}.
 *
 * @param prose the text
 * @param at index of the type's first word, or of the name's where a list ({@code các xã …}) says the type once
 * @param nameAt index of the name's first word
 * @param next behind the name's last word
 * @param type as printed
 * @param name as printed
 * @param isListed whether it goes on with a list whose first name has the type
 * @param now the units that bear the name on the plan's day
 */
public record UnitMention(
        Prose prose, int at, int nameAt, int next, UnitType type, String name, boolean isListed, List<Unit> now) {
    /** Keeps its own copy. */
    public UnitMention {
        now = List.copyOf(now);
    }

    /** Where the type, or in a list the name, begins in the text, in UTF-16 units. */
    public int start() {
        return prose.words().get(at).start();
    }

    /** Where the name begins. */
    public int nameStart() {
        return prose.words().get(nameAt).start();
    }

    /** Behind the name. */
    public int end() {
        return prose.words().get(next - 1).end();
    }

    /** Type in lower case and name. */
    public String words() {
        return type.vietnamese() + " " + name;
    }
}
