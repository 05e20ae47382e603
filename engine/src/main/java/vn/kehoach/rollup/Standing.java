package vn.kehoach.rollup;

import java.util.Locale;

/** How a plan below answers a target of the plan above. */
public enum Standing {
    /** It asks for as much, as early. */
    MET,
    /** It asks for less; it may be later besides. */
    WEAKER,
    /** It asks for as much, but for a later year. */
    LATER,
    /** It says nothing of the target, though its unit is asked. */
    MISSING,
    /** It leaves the target out openly. */
    EXCLUDED,
    /** It says nothing of the target, and nothing of what decides whether its unit is asked. */
    UNKNOWN,
    /** Its unit is not asked: the target is not for its tier, has no object there, or is due after the plan's last year. */
    NOT_ASKED;

    /** The word in files for programs: {@code not-asked}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody should look at it. */
    public boolean isShort() {
        return this == WEAKER || this == LATER || this == MISSING;
    }
}
