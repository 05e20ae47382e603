package vn.kehoach.vocabulary;

import java.util.List;
import vn.kehoach.shape.Key;
import vn.kehoach.shape.Required;
import vn.kehoach.shape.Shorthand;

/**
 * How a name is written.
 *
 * @param write the right form: {@code Quốc hội}
 * @param also other forms that are right as well
 * @param wrong forms that are met and wrong, where they are more than the right one with other capitals
 * @param always whether the words mean nothing else, so that small letters throughout are wrong too
 * @param hint whether another form is only worth a hint
 * @param unverified whether the right form was not seen in a source; no finding that rests on it is graver than info
 */
@Shorthand(scalar = "write")
public record Spelling(
        @Required String write,
        List<String> also,
        @Key("not") List<String> wrong,
        boolean always,
        boolean hint,
        boolean unverified) {
    /** Keeps its own copies. */
    public Spelling {
        also = List.copyOf(also);
        wrong = List.copyOf(wrong);
    }
}
