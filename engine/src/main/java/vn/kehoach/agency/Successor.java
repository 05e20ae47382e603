package vn.kehoach.agency;

import java.util.Optional;
import vn.kehoach.shape.Required;
import vn.kehoach.unit.Tier;

/**
 * Who took over a function of a body that ended.
 *
 * @param role the role that has the function now
 * @param tier where the role has it; absent: at the same tier
 * @param function which part of the work, in Vietnamese; absent: all of it
 * @param unverified true: not seen in a source; only worth an info
 */
public record Successor(@Required String role, Optional<Tier> tier, Optional<String> function, boolean unverified) {}
