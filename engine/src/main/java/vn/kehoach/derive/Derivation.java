package vn.kehoach.derive;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The plan of one unit, made of a template.
 *
 * @param text the plan file
 * @param open pointers of what the unit still has to fill in, in the order of the file
 * @param waiting parts left out until a fact is known, in words, by fact
 */
public record Derivation(String text, List<String> open, Map<String, List<String>> waiting) {
    /** Keeps its own copies. */
    public Derivation {
        open = List.copyOf(open);
        waiting = Collections.unmodifiableMap(new TreeMap<>(waiting));
    }
}
