package vn.kehoach.derive;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.source.Digest;
import vn.kehoach.yaml.Node;

/**
 * Everything that a plan can inherit, by path: {@code title}, {@code solutions}, {@code solutions/communication/press},
 * {@code excluded/DA3}. The path of a part stays when it moves among its siblings or its words change.
 *
 * @param parts in the order of the file
 */
record Inventory(Map<String, Element> parts) {
    /** What a plan has of its own in any case. */
    private static final Set<String> LOCAL =
            Set.of("kehoach", "id", "status", "number", "date", "as-of", "issuer", "x-notes");

    private static final int DIGEST_LENGTH = 8;

    /** Keeps its own copy. */
    Inventory {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /**
     * One part.
     *
     * @param digest of what it says by itself, as the template writes it: the same for all units
     * @param node it
     * @param kept why no unit may change it; absent: any may
     * @param isNamed whether its path ends with a name that its author gave it, not with one made of its words
     */
    record Element(String digest, Node node, Optional<String> kept, boolean isNamed) {}

    static Inventory of(Node.Mapping body) {
        return of(body, Map.of());
    }

    /**
     * The same of a template.
     *
     * @param words that its placeholders stand for, by name and unit type: with them changes what a part says that uses them
     */
    static Inventory of(Node.Mapping body, Map<String, Map<String, String>> words) {
        return new Inventory(new Builder(words).all(body));
    }

    /** Goes through a tree. */
    private record Builder(Map<String, Map<String, String>> words) {
        private Map<String, Element> all(Node.Mapping body) {
            Map<String, Element> parts = new LinkedHashMap<>();
            for (Node.Entry entry : body.entries()) {
                String key = entry.key();
                if (!LOCAL.contains(key)) {
                    Branch below = Branch.ofRoot(key, entry.value());
                    boolean isWhole = !Branch.isFlat(key) && !(Branch.isSection(key) && isList(entry.value()));
                    if (isWhole) {
                        add(parts, key, entry.value(), true);
                    }
                    below.parts().forEach(part -> add(parts, key, key, part));
                }
            }
            return parts;
        }

        private static boolean isList(Node value) {
            return value instanceof Node.Sequence;
        }

        private void add(Map<String, Element> parts, String root, String above, Node part) {
            String path = above + "/" + name(root, part);
            add(parts, path, part, Branch.name(root, part).isPresent());
            Branch.ofItem(root, part).parts().forEach(below -> add(parts, root, path, below));
        }

        /** Two parts of one path are alternatives, of which one holds at a unit: what is said of one is said of both. */
        private void add(Map<String, Element> parts, String path, Node part, boolean isNamed) {
            Element element = new Element(digest(part), part, kept(part), isNamed);
            parts.merge(
                    path,
                    element,
                    (one, other) -> new Element(
                            letters(one.digest() + other.digest()),
                            one.node(),
                            one.kept().or(other::kept),
                            isNamed));
        }

        private static Optional<String> kept(Node part) {
            return part instanceof Node.Mapping mapping
                    ? mapping.get(Parts.KEEP).map(Parts::text)
                    : Optional.empty();
        }

        private String digest(Node part) {
            StringBuilder text = new StringBuilder();
            canonical(Branch.own(part), text);
            return letters(text.toString());
        }

        private void canonical(Node node, StringBuilder text) {
            if (node instanceof Node.Scalar scalar) {
                text.append(scalar.text()).append('\u0000');
                words.forEach((name, byType) -> {
                    if (scalar.text().toLowerCase(java.util.Locale.ROOT).contains("{word:" + name + "}")) {
                        text.append(byType);
                    }
                });
            } else if (node instanceof Node.Sequence list) {
                text.append('[');
                list.items().forEach(item -> canonical(item, text));
                text.append(']');
            } else {
                text.append('{');
                ((Node.Mapping) node).entries().forEach(entry -> {
                    text.append(entry.key()).append('=');
                    canonical(entry.value(), text);
                });
                text.append('}');
            }
        }
    }

    /** The name of a part among its siblings; of one that has none a name made of its words. */
    static String name(String root, Node part) {
        return Branch.name(root, part).orElseGet(() -> "~" + new Builder(Map.of()).digest(part));
    }

    /** Letters alone: nothing that YAML could take for a number. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(Digest.of(text).substring(0, DIGEST_LENGTH));
        for (int i = 0; i < letters.length(); i++) {
            letters.setCharAt(i, (char) ('a' + Character.digit(letters.charAt(i), 16)));
        }
        return letters.toString();
    }

    Optional<Element> at(String path) {
        return Optional.ofNullable(parts.get(path));
    }

    /** The part at a path and those below it. */
    List<Element> from(String path) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().equals(path) || part.getKey().startsWith(path + "/"))
                .map(Map.Entry::getValue)
                .toList();
    }
}
