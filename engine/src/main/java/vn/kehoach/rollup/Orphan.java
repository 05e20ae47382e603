package vn.kehoach.rollup;

import java.util.List;
import vn.kehoach.programme.Component;

/**
 * A part of the programme that somebody leads neither here nor there.
 *
 * @param component the part
 * @param above whether the plan above has nobody for it
 * @param below the plans below that have nobody for it
 */
public record Orphan(Component component, boolean above, List<Child> below) {
    /** Keeps its own copy. */
    public Orphan {
        below = List.copyOf(below);
    }
}
