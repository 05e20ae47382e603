package vn.kehoach.rollup;

import java.util.Locale;

/**
 * A plan in the folder that is not counted.
 *
 * @param file as given on the command line
 * @param unit of its issuer, as the plan says it
 * @param why not
 */
public record Stray(String file, String unit, Why why) {
    /** Why a plan is not counted. */
    public enum Why {
        /** Its unit is not directly below that of the plan above, or not on that day. */
        ELSEWHERE,
        /** It says no day, or its unit is not known on that day. */
        UNIT_UNKNOWN,
        /** It serves another programme, or none. */
        OTHER_PROGRAMME;

        /** The word in files for programs: {@code other-programme}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether somebody should look at it: plans of other programmes may well lie there. */
    public boolean isDoubtful() {
        return why != Why.OTHER_PROGRAMME;
    }
}
