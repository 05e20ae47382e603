package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.words.Nearest;
import vn.kehoach.yaml.Node;

/** Makes a derived plan's changes in what it inherits, one after another. One that cannot be made is told at its own line. */
final class Changes {
    private static final String ID = "id";

    private final ChildFile child;
    private final Inventory template;
    private final OwnWords words;
    private final List<Diagnostic> findings;
    private final List<String> removed = new ArrayList<>();

    /**
     * @param template everything that may be inherited
     * @param words of the plan's file
     * @param findings takes what is wrong
     */
    Changes(ChildFile child, Inventory template, OwnWords words, List<Diagnostic> findings) {
        this.child = child;
        this.template = template;
        this.words = words;
        this.findings = findings;
    }

    /** The tree with the changes. */
    Node.Mapping in(Node.Mapping tree) {
        Node.Mapping changed = tree;
        for (int i = 0; i < child.changes().size(); i++) {
            At at = at(i);
            if (!isKept(at) && isFit(at)) {
                Optional<Node.Mapping> made = made(at, changed);
                changed = made.orElse(changed);
                if (made.isPresent() && at.change().verb() == Change.Verb.REMOVE) {
                    removed.add(at.path());
                }
            }
        }
        return changed;
    }

    /** A change and the pointer to it. */
    private record At(Change change, String pointer) {
        String path() {
            return change.path().text();
        }
    }

    private At at(int index) {
        Change change = child.changes().get(index);
        String pointer = "/" + ChildFile.CHANGES + "/" + index;
        Optional<Node> value = change.value().map(node -> words.in(node, pointer));
        return new At(new Change(change.verb(), change.path(), value, change.node()), pointer);
    }

    /** What a part is called stays, and what is below it has changes of its own. */
    private boolean isFit(At at) {
        if (at.change().verb() != Change.Verb.SET) {
            return true;
        }
        Node.Mapping keys = (Node.Mapping) at.change().value().orElseThrow();
        Optional<Node.Entry> below =
                keys.entries().stream().filter(Branch::isBelow).findFirst();
        below.ifPresent(entry -> tell(DeriveCode.DERIVE_CHANGE_UNCLEAR, at, "parts", "", entry.key()));
        boolean renames = keys.get(ID).isPresent();
        if (renames) {
            tell(DeriveCode.DERIVE_CHANGE_UNCLEAR, at, "id");
        }
        return below.isEmpty() && !renames;
    }

    private boolean isKept(At at) {
        if (!at.change().verb().overrides()) {
            return false;
        }
        List<Inventory.Element> touched = at.change().verb() == Change.Verb.SET
                ? template.at(at.path()).stream().toList()
                : template.from(at.path());
        Optional<String> why =
                touched.stream().flatMap(part -> part.kept().stream()).findFirst();
        why.ifPresent(reason -> tell(DeriveCode.DERIVE_KEPT, at, "message", at.path(), reason));
        return why.isPresent();
    }

    private Optional<Node.Mapping> made(At at, Node.Mapping tree) {
        String path = at.path();
        int slash = path.indexOf('/');
        String root = slash < 0 ? path : path.substring(0, slash);
        Optional<Node.Entry> entry =
                tree.entries().stream().filter(each -> each.key().equals(root)).findFirst();
        if (entry.isEmpty()) {
            return none(at, tree);
        }
        if (slash < 0) {
            return ofRoot(at, tree, entry.get());
        }
        List<String> names = Branch.isFlat(root)
                ? List.of(path.substring(slash + 1))
                : List.of(path.substring(slash + 1).split("/", -1));
        Branch below = Branch.ofRoot(root, entry.get().value());
        return edited(at, root, below, names)
                .map(value ->
                        value.node().map(node -> Branch.with(tree, root, node)).orElse(tree))
                .or(() -> none(at, tree));
    }

    /** What became of a part; nothing where a change was found but cannot be made, which has been told. */
    private record Made(Optional<Node> node) {}

    private Optional<Made> edited(At at, String root, Branch branch, List<String> names) {
        for (int i = 0; i < branch.parts().size(); i++) {
            Node part = branch.parts().get(i);
            if (Branch.name(root, part).filter(names.get(0)::equals).isPresent()) {
                List<Node> parts = new ArrayList<>(branch.parts());
                if (names.size() == 1) {
                    return Optional.of(new Made(
                            changed(at, root, parts, i)
                                    ? Optional.of(branch.with().apply(parts))
                                    : Optional.empty()));
                }
                int index = i;
                return edited(at, root, Branch.ofItem(root, part), names.subList(1, names.size()))
                        .map(made -> new Made(made.node().map(node -> {
                            parts.set(index, node);
                            return branch.with().apply(parts);
                        })));
            }
        }
        return Optional.empty();
    }

    private boolean changed(At at, String root, List<Node> parts, int index) {
        Node part = parts.get(index);
        Optional<Node> value = at.change().value();
        switch (at.change().verb()) {
            case REMOVE -> parts.remove(index);
            case SET -> parts.set(index, merged(part, (Node.Mapping) value.orElseThrow(), Branch.shortKey(root)));
            case REPLACE -> parts.set(index, named(root, value.orElseThrow(), part));
            case AFTER, BEFORE -> {
                if (isTaken(at, root, parts)) {
                    return false;
                }
                parts.add(at.change().verb() == Change.Verb.AFTER ? index + 1 : index, value.orElseThrow());
            }
            case INTO -> {
                Branch below = Branch.ofItem(root, part);
                if (Branch.isFlat(root) || isTaken(at, root, below.parts())) {
                    return false;
                }
                parts.set(index, below.with().apply(appended(below.parts(), value.orElseThrow())));
            }
        }
        return true;
    }

    private Optional<Node.Mapping> ofRoot(At at, Node.Mapping tree, Node.Entry entry) {
        String root = entry.key();
        switch (at.change().verb()) {
            case REMOVE -> {
                List<Node.Entry> left =
                        tree.entries().stream().filter(each -> each != entry).toList();
                return Optional.of(new Node.Mapping(tree.span(), left));
            }
            case SET -> {
                if (Branch.isSection(root)) {
                    Node value = entry.value() instanceof Node.Sequence list
                            ? new Node.Mapping(
                                    list.span(), List.of(new Node.Entry("items", entry.keySpan(), entry.value())))
                            : entry.value();
                    Node.Mapping keys = (Node.Mapping) at.change().value().orElseThrow();
                    return Optional.of(Branch.with(tree, root, merged(value, keys, "intro")));
                }
            }
            case INTO -> {
                Branch below = Branch.ofRoot(root, entry.value());
                if (isTaken(at, root, below.parts())) {
                    return Optional.empty();
                }
                if (Branch.isSection(root) || Branch.isFlat(root)) {
                    List<Node> parts =
                            appended(below.parts(), at.change().value().orElseThrow());
                    return Optional.of(Branch.with(tree, root, below.with().apply(parts)));
                }
            }
            default -> {}
        }
        boolean isHead = !Branch.isSection(root) && !Branch.isFlat(root);
        tell(
                DeriveCode.DERIVE_CHANGE_UNCLEAR,
                at,
                isHead ? "head" : "root",
                at.change().verb().word(),
                root);
        return Optional.empty();
    }

    private boolean isTaken(At at, String root, List<Node> siblings) {
        Optional<String> name = at.change().value().flatMap(added -> Branch.name(root, added));
        boolean taken = name.isPresent()
                && siblings.stream().anyMatch(part -> Branch.name(root, part).equals(name));
        if (taken) {
            tell(DeriveCode.DERIVE_NAME_TAKEN, at, "message", name.get());
        }
        return taken;
    }

    private static List<Node> appended(List<Node> parts, Node added) {
        List<Node> all = new ArrayList<>(parts);
        all.add(added);
        return all;
    }

    /** A part with other values of some keys. */
    private static Node merged(Node part, Node.Mapping keys, String short_) {
        Node.Mapping merged = part instanceof Node.Mapping mapping
                ? mapping
                : new Node.Mapping(part.span(), List.of(new Node.Entry(short_, part.span(), part)));
        List<Node.Entry> entries = new ArrayList<>(merged.entries());
        for (Node.Entry key : keys.entries()) {
            int at = entries.stream().map(Node.Entry::key).toList().indexOf(key.key());
            if (at < 0) {
                entries.add(key);
            } else {
                entries.set(at, key);
            }
        }
        return new Node.Mapping(merged.span(), entries);
    }

    /** What stands in the place of a part bears its name. */
    private static Node named(String root, Node node, Node part) {
        Optional<String> name = Branch.name(root, part);
        if (Branch.isFlat(root) || name.isEmpty() || Branch.name(root, node).isPresent()) {
            return node;
        }
        Node.Entry id = new Node.Entry(ID, node.span(), new Node.Scalar(node.span(), name.get(), true));
        List<Node.Entry> entries = new ArrayList<>(List.of(id));
        if (node instanceof Node.Mapping mapping) {
            entries.addAll(mapping.entries());
        } else {
            entries.add(new Node.Entry("text", node.span(), node));
        }
        return new Node.Mapping(node.span(), entries);
    }

    private Optional<Node.Mapping> none(At at, Node.Mapping tree) {
        String path = at.path();
        if (removed.stream().anyMatch(gone -> path.equals(gone) || path.startsWith(gone + "/"))) {
            tell(DeriveCode.DERIVE_CHANGE_NO_MATCH, at, "removed", path);
        } else if (template.at(path).isPresent()) {
            tell(DeriveCode.DERIVE_CHANGE_NO_MATCH, at, "not-here", path);
        } else if (child.seen().containsKey(path)) {
            tell(DeriveCode.DERIVE_CHANGE_NO_MATCH, at, "gone", path);
        } else {
            List<String> paths = Inventory.of(tree).parts().entrySet().stream()
                    .filter(part -> part.getValue().isNamed())
                    .map(java.util.Map.Entry::getKey)
                    .toList();
            Optional<String> near = Nearest.of(path, paths).or(() -> sameName(path, paths));
            tell(DeriveCode.DERIVE_CHANGE_NO_MATCH, at, near.isPresent() ? "near" : "none", path, near.orElse(""));
        }
        return Optional.empty();
    }

    /** A part of the same name elsewhere. */
    private static Optional<String> sameName(String path, List<String> paths) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        List<String> same =
                paths.stream().filter(each -> each.endsWith("/" + name)).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private void tell(DeriveCode code, At at, String variant, Object... arguments) {
        findings.add(code.at(child.name(), at.change().path().span(), at.pointer(), variant, arguments));
    }
}
