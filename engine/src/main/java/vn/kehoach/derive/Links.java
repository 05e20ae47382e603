package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.kehoach.yaml.Node;

/** Takes references to targets out of a plan's tasks where the targets have not come along. */
final class Links {
    private static final String TARGETS = "targets";

    private final Set<String> gone;

    /** Between a template's plan and what was made of it. */
    Links(Node before, Node after) {
        this.gone = new TreeSet<>();
        ids(before, gone);
        Set<String> still = new TreeSet<>();
        ids(after, still);
        gone.removeAll(still);
    }

    /** The same tree without references to what is gone. */
    Node without(Node node) {
        if (gone.isEmpty()) {
            return node;
        }
        if (node instanceof Node.Mapping mapping) {
            List<Node.Entry> entries = new ArrayList<>();
            for (Node.Entry entry : mapping.entries()) {
                Optional<Node> value = isReferences(entry) ? kept(entry.value()) : Optional.of(without(entry.value()));
                value.ifPresent(left -> entries.add(new Node.Entry(entry.key(), entry.keySpan(), left)));
            }
            return new Node.Mapping(mapping.span(), entries);
        }
        return node instanceof Node.Sequence list
                ? new Node.Sequence(
                        list.span(), list.items().stream().map(this::without).toList())
                : node;
    }

    private Optional<Node> kept(Node list) {
        List<Node> left = ((Node.Sequence) list)
                .items().stream()
                        .filter(item -> !gone.contains(Parts.text(item)))
                        .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Node.Sequence(list.span(), left));
    }

    private static boolean isReferences(Node.Entry entry) {
        return entry.key().equals(TARGETS)
                && entry.value() instanceof Node.Sequence list
                && list.items().stream().allMatch(Node.Scalar.class::isInstance);
    }

    private static void ids(Node node, Set<String> found) {
        if (node instanceof Node.Mapping mapping) {
            mapping.get("id").ifPresent(id -> found.add(Parts.text(id)));
            mapping.entries().forEach(entry -> ids(entry.value(), found));
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> ids(item, found));
        }
    }
}
