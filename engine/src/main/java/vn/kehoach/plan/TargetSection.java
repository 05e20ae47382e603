package vn.kehoach.plan;

import java.util.List;
import java.util.Optional;
import vn.kehoach.shape.FromKey;
import vn.kehoach.shape.Shorthand;

/**
 * A section of targets.
 *
 * @param key root key
 * @param heading see {@link Section#heading()}
 * @param group see {@link Section#group()}
 * @param intro see {@link Section#intro()}
 * @param numbering see {@link Section#numbering()}
 * @param items its targets, and groups of targets
 */
@Shorthand(sequence = "items")
public record TargetSection(
        @FromKey String key,
        Optional<String> heading,
        Optional<String> group,
        Optional<String> intro,
        Optional<Numbering> numbering,
        List<Target> items)
        implements Section {
    /** Keeps its own copy. */
    public TargetSection {
        items = List.copyOf(items);
    }
}
