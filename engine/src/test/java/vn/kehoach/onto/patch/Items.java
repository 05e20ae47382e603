package vn.kehoach.onto.patch;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.Item;

/** Items of which only the words are known, for tests. */
final class Items {
    private Items() {}

    static Item of(Optional<String> title, Optional<String> text, List<Item> items) {
        Map<String, Object> known = Map.of("title", title, "text", text, "items", items);
        RecordComponent[] components = Item.class.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(each ->
                        known.getOrDefault(each.getName(), each.getType() == List.class ? List.of() : Optional.empty()))
                .toArray();
        try {
            return Item.class
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
