package vn.kehoach.anatomy;

import java.util.List;
import vn.kehoach.diagnostic.Severity;

/**
 * Something that was found in a real plan.
 *
 * @param seed {@code S1}
 * @param code of the rule; {@code import/joined} for what the import tells
 * @param severity how grave
 * @param places where in the original; none where the original has not what it is about, such as a missing number
 * @param words what it is about, at most a few words of the plan file; where the original has no place for it, of the sentence
 * @param said the sentence
 */
record Finding(String seed, String code, Severity severity, List<Stretch> places, String words, String said) {
    static final String IMPORT = "import/";

    /** Whether the import tells it; else a rule does. */
    boolean isOfImport() {
        return code.startsWith(IMPORT);
    }

    /** The first line that it is about, from 1; 0: none. */
    int line() {
        return places.stream().mapToInt(Stretch::line).min().orElse(0);
    }
}
