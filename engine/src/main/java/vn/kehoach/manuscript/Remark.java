package vn.kehoach.manuscript;

import java.util.List;
import vn.kehoach.diagnostic.Message;

/**
 * Something to say about a place of the original that is no fault of its form: what was left out, joined, renumbered, doubtful.
 *
 * @param place where
 * @param matter what
 * @param details what it is about, in the order in which the sentence of {@link Matter} has them
 */
public record Remark(Place place, Matter matter, List<String> details) {
    /** Keeps its own copy. */
    public Remark {
        details = List.copyOf(details);
    }

    /** The sentence, without the place. */
    public Message sentence() {
        return new Message(matter.word(), List.<Object>copyOf(details));
    }

    /** A remark. */
    public static Remark of(Place place, Matter matter, String... details) {
        return new Remark(place, matter, List.of(details));
    }
}
