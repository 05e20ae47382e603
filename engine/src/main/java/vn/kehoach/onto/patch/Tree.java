package vn.kehoach.onto.patch;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.plan.Plan;
import vn.kehoach.shape.Origins;
import vn.kehoach.shape.Shorthand;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.Pointers;

/** The nodes of a plan file by pointer through the plan's full shape. */
final class Tree {
    private final FileText file;
    private final Plan plan;
    private final Origins origins;
    private final Node root;
    private final Map<Node, Node.Entry> entries = new IdentityHashMap<>();
    private final Map<Node, Boolean> inFlow = new IdentityHashMap<>();
    private final Set<Span> shared = new HashSet<>();

    Tree(FileText file, Plan plan, Origins origins, Node root) {
        this.file = file;
        this.plan = plan;
        this.origins = origins;
        this.root = root;
        look(root, false);
        Set<Span> seen = new HashSet<>();
        origins.places().values().forEach(place -> {
            if (!seen.add(place.value())) {
                shared.add(place.value());
            }
        });
    }

    private void look(Node node, boolean flow) {
        inFlow.put(node, flow);
        boolean inside = flow || isFlow(node);
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                entries.put(entry.value(), entry);
                look(entry.value(), inside);
            }
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> look(item, inside));
        }
    }

    /** The node of a part, or the short form that stands for it; empty where nothing is written. */
    Optional<Node> node(String pointer) {
        Origins.Place place = origins.places().get(pointer);
        if (place != null) {
            return written(place.pointer());
        }
        if (pointer.isEmpty()) {
            return Optional.of(root);
        }
        String around = Paths.parent(pointer);
        return Parts.at(plan, around)
                .flatMap(value -> node(around).filter(node -> standsFor(node, value, Paths.last(pointer))));
    }

    /** Whether the node of a value is the short form of one of its parts. */
    static boolean standsFor(Node node, Object value, String step) {
        Shorthand shorthand = value.getClass().getAnnotation(Shorthand.class);
        return node instanceof Node.Scalar
                        && shorthand != null
                        && shorthand.scalar().equals(step)
                || node instanceof Node.Sequence
                        && shorthand != null
                        && shorthand.sequence().equals(step)
                || !(node instanceof Node.Sequence) && value instanceof List && step.equals("0");
    }

    private Optional<Node> written(String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(root);
        }
        String step = Paths.last(pointer);
        return written(Paths.parent(pointer)).flatMap(node -> {
            if (node instanceof Node.Mapping mapping) {
                return mapping.get(step);
            }
            int index = Paths.index(pointer);
            return node instanceof Node.Sequence sequence
                            && index >= 0
                            && index < sequence.items().size()
                    ? Optional.of(sequence.items().get(index))
                    : Optional.empty();
        });
    }

    /** Whether a node, or one around it, is used in several places of the file. */
    void refuseShared(Node node) {
        boolean within = shared.stream()
                .anyMatch(span -> span.start().compareTo(node.span().start()) <= 0
                        && span.end().compareTo(node.span().end()) >= 0);
        if (within) {
            throw new Refused(Why.SHARED);
        }
    }

    boolean isFlow(Node node) {
        char first = file.at(start(node));
        return !(node instanceof Node.Scalar) && (first == '[' || first == '{');
    }

    /** Whether a node stands in brackets or braces. */
    boolean isInFlow(Node node) {
        return inFlow.getOrDefault(node, false);
    }

    /** The entry whose value a node is; empty for an element of a list and the root. */
    Optional<Node.Entry> entry(Node node) {
        return Optional.ofNullable(entries.get(node));
    }

    /** Where a value starts, its anchor left out. */
    int start(Node node) {
        int at = file.offset(node.span().start());
        if (file.at(at) != '&') {
            return at;
        }
        while (!Character.isWhitespace(file.at(at))) {
            at++;
        }
        while (Character.isWhitespace(file.at(at)) && at < file.length()) {
            at++;
        }
        return at;
    }

    int end(Node node) {
        return file.offset(node.span().end());
    }

    int key(Node.Entry entry) {
        return file.offset(entry.keySpan().start());
    }

    /** Where the dash of an element of a block list stands. */
    int dash(Node item) {
        int at = file.offset(item.span().start());
        int line = file.line(at);
        String before = file.before(at).stripTrailing();
        while (before.isEmpty() || before.stripLeading().startsWith("#")) {
            line--;
            if (line < 1) {
                throw new Refused(Why.FORM);
            }
            before = file.content(line).stripTrailing();
        }
        if (!before.endsWith("-")) {
            throw new Refused(Why.FORM);
        }
        return file.start(line) + before.length() - 1;
    }

    /** The steps of a pointer below a part. */
    static String under(String pointer, String step) {
        return pointer + "/" + Pointers.escape(step);
    }
}
