package vn.kehoach.vocabulary;

import java.util.List;
import vn.kehoach.shape.Key;
import vn.kehoach.shape.Required;

/**
 * A term of law, and what plans call the same thing.
 *
 * @param write the term: {@code cơ sở cai nghiện}
 * @param also the same in other words of the law: {@code cơ sở cai nghiện ma túy}
 * @param others what else it is called
 * @param ground the law that has the term
 * @param always whether the other words are wrong even where the term itself does not occur
 * @param fix whether the term can take the place of the other words and the sentence says the same
 * @param hint whether the other words are only worth a hint
 */
public record Term(
        @Required String write,
        List<String> also,
        @Required @Key("not") List<String> others,
        @Required String ground,
        boolean always,
        boolean fix,
        boolean hint) {
    /** Keeps its own copies. */
    public Term {
        also = List.copyOf(also);
        others = List.copyOf(others);
    }
}
