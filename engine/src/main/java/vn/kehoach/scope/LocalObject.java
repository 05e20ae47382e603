package vn.kehoach.scope;

import java.util.List;
import java.util.Optional;
import vn.kehoach.programme.Applicability.Fact;
import vn.kehoach.shape.Required;
import vn.kehoach.unit.Tier;

/**
 * Something that not every territory has, so that a plan which gives work about it has to know of one.
 *
 * @param name in Vietnamese, as in a sentence
 * @param words what plans call it
 * @param issuers the tiers of issuers that may lack it
 * @param fact what a plan says under {@code facts} of it; absent: a plan has no word for it
 * @param here whether only words that place it in the territory ({@code trên địa bàn xã}) speak of an own one
 */
public record LocalObject(
        @Required String name,
        @Required List<String> words,
        @Required List<Tier> issuers,
        Optional<Fact> fact,
        boolean here) {
    /** Keeps its own copies. */
    public LocalObject {
        words = List.copyOf(words);
        issuers = List.copyOf(issuers);
    }
}
