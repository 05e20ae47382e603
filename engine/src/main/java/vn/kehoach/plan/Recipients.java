package vn.kehoach.plan;

import java.util.List;
import java.util.Optional;
import vn.kehoach.shape.Shorthand;

/**
 * Nơi nhận: written as a list, or {@code auto}.
 *
 * @param source {@code auto} when the list is computed from the superiors, the leaders and the assigned agencies
 * @param list the lines, without the Lưu line
 */
@Shorthand(scalar = "source", sequence = "list")
public record Recipients(Optional<Source> source, List<Recipient> list) {
    /** Keeps its own copy. */
    public Recipients {
        list = List.copyOf(list);
    }

    /** Whether the list is to be computed. */
    public boolean isAuto() {
        return source.isPresent();
    }

    /** Where the list comes from, when it is not written. */
    public enum Source {
        /** Computed. */
        AUTO
    }
}
