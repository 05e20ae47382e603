package vn.kehoach.plan;

import java.util.List;
import java.util.Optional;
import vn.kehoach.shape.Key;
import vn.kehoach.shape.Shorthand;

/**
 * One line of the recipients.
 *
 * @param to the bodies on the line
 * @param as the line's words, where they are not simply the bodies' names
 * @param purpose what for, in words: {@code để báo cáo}
 */
@Shorthand(scalar = "to", sequence = "to")
public record Recipient(List<AgencyRef> to, Optional<String> as, @Key("for") Optional<String> purpose) {
    /** Keeps its own copy. */
    public Recipient {
        to = List.copyOf(to);
    }
}
