package vn.kehoach.plan;

import java.util.List;
import java.util.Optional;
import vn.kehoach.shape.FromKey;
import vn.kehoach.shape.Shorthand;

/**
 * A section of items.
 *
 * @param key root key
 * @param heading see {@link Section#heading()}
 * @param group see {@link Section#group()}
 * @param intro see {@link Section#intro()}
 * @param numbering see {@link Section#numbering()}
 * @param items its content
 */
@Shorthand(sequence = "items", scalar = "intro")
public record ItemSection(
        @FromKey String key,
        Optional<String> heading,
        Optional<String> group,
        Optional<String> intro,
        Optional<Numbering> numbering,
        List<Item> items)
        implements Section {
    /** Keeps its own copy. */
    public ItemSection {
        items = List.copyOf(items);
    }

    /** The same with other items. */
    ItemSection with(List<Item> others) {
        return new ItemSection(key, heading, group, intro, numbering, others);
    }
}
