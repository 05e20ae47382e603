package vn.kehoach.check.rule.file;

import java.util.List;
import vn.kehoach.check.Rule;

/** Rules about the order of the file itself: no law asks for it. */
public final class FileRules {
    private static final List<Rule> ALL = List.of(
            new TodoLeft(),
            new ReferenceUnresolved(),
            new NamedTwice(),
            new IdTwice(),
            new ReferenceUnknown(),
            new ReferenceAmbiguous(),
            new ReferenceUnnumbered(),
            new FootnoteMisplaced(),
            new SuppressionMalformed(),
            new SuppressionExpired(),
            new SuppressionUnused());

    private FileRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
