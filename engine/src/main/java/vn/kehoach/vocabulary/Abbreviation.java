package vn.kehoach.vocabulary;

import java.util.List;
import vn.kehoach.shape.Key;
import vn.kehoach.shape.Required;
import vn.kehoach.shape.Shorthand;

/**
 * An abbreviation that is often written wrongly.
 *
 * @param write the right form: {@code BCĐ}
 * @param wrong forms that are met instead
 * @param numbered whether a number that follows is set off by a space: {@code BCĐ 138}
 * @param hint whether another form is only worth a hint
 */
@Shorthand(scalar = "write")
public record Abbreviation(@Required String write, @Key("not") List<String> wrong, boolean numbered, boolean hint) {
    /** Keeps its own copy. */
    public Abbreviation {
        wrong = List.copyOf(wrong);
    }
}
