package vn.kehoach.spelling;

import java.util.List;
import vn.kehoach.shape.Required;

/**
 * Words that are written for others that look or sound alike. The words around them are told as forms separated by blanks, marks of
 * punctuation among them; {@code #} stands for any number.
 *
 * @param wrong what is written: {@code phần đầu}
 * @param right what was meant: {@code phấn đấu}
 * @param sure whether it is wrong for certain in these surroundings, so that it may be corrected without asking
 * @param opens only where a sentence or a part of one begins, or behind one of {@code after}
 * @param after only behind one of these; none: behind anything
 * @param before only before one of these; none: before anything
 * @param notAfter never behind one of these
 * @param notBefore never before one of these
 */
public record Confusion(
        @Required String wrong,
        @Required String right,
        boolean sure,
        boolean opens,
        List<String> after,
        List<String> before,
        List<String> notAfter,
        List<String> notBefore) {
    /** Keeps its own copies. */
    public Confusion {
        after = List.copyOf(after);
        before = List.copyOf(before);
        notAfter = List.copyOf(notAfter);
        notBefore = List.copyOf(notBefore);
    }
}
