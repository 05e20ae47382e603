package vn.kehoach.rollup;

import java.util.List;
import vn.kehoach.unit.Unit;

/**
 * Several plans of one unit.
 *
 * @param unit the unit
 * @param counted the file of the one that is counted: an issued one before drafts, else the latest
 * @param others the files of the others
 */
public record Doubled(Unit unit, String counted, List<String> others) {
    /** Keeps its own copy. */
    public Doubled {
        others = List.copyOf(others);
    }
}
