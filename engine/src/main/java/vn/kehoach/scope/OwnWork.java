package vn.kehoach.scope;

import java.util.List;
import vn.kehoach.shape.Required;
import vn.kehoach.unit.Tier;

/**
 * Work that one kind of body does, so that it was copied where another one is told to do it.
 *
 * @param words how plans tell of it
 * @param of the roles whose work it is
 * @param whose who that is, in Vietnamese
 * @param issuers the tiers of the plans in which it is somebody else's
 * @param unless words of the same sentence that make it anybody's
 */
public record OwnWork(
        @Required List<String> words,
        List<String> of,
        @Required String whose,
        @Required List<Tier> issuers,
        List<String> unless) {
    /** Keeps its own copies. */
    public OwnWork {
        words = List.copyOf(words);
        of = List.copyOf(of);
        issuers = List.copyOf(issuers);
        unless = List.copyOf(unless);
    }
}
