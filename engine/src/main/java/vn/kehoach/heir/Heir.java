package vn.kehoach.heir;

import java.util.Optional;

/**
 * Who takes over something.
 *
 * @param name of the body or unit
 * @param role of a body with its tier, {@code office@commune}; absent for a unit
 * @param function which part of the work; absent: all of it
 * @param unverified whether that was not seen in a source
 */
public record Heir(String name, Optional<String> role, Optional<String> function, boolean unverified) {
    /** A unit. */
    static Heir unit(String name) {
        return new Heir(name, Optional.empty(), Optional.empty(), false);
    }
}
