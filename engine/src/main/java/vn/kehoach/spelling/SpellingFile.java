package vn.kehoach.spelling;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.shape.Required;

/**
 * One file of what is known about spelling.
 *
 * @param kehoach version of the format; 1
 * @param slips wrong words, never right wherever they stand, by what was meant instead: {@code bổ xung: bổ sung}
 * @param confusions words that are wrong in some surroundings only
 * @param foreign words that are no Vietnamese syllables and stand in Vietnamese sentences all the same, small
 * @param repeated words that may be written twice on end: {@code dần} for <i>dần dần</i>
 * @param compounds pairs of syllables that belong together: a word may stand twice on end where two of them meet (<i>cơ sở sở hữu</i>), and
 *     they tell what a broken syllable was meant to be
 */
public record SpellingFile(
        @Required int kehoach,
        Map<String, String> slips,
        List<Confusion> confusions,
        List<String> foreign,
        List<String> repeated,
        List<String> compounds) {
    /** Keeps its own copies; the slips in the file's order. */
    public SpellingFile {
        slips = Collections.unmodifiableMap(new LinkedHashMap<>(slips));
        confusions = List.copyOf(confusions);
        foreign = List.copyOf(foreign);
        repeated = List.copyOf(repeated);
        compounds = List.copyOf(compounds);
    }
}
