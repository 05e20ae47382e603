package vn.kehoach.onto.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** What leaves one list of a file, and what comes into it. */
final class ListEdits {
    private final FileText file;
    private final Tree tree;
    private final Splices splices;
    private final String list;
    private final Node.Sequence sequence;
    private final List<Integer> leaving = new ArrayList<>();
    private final Map<Integer, List<Coming>> coming = new TreeMap<>();

    ListEdits(FileText file, Tree tree, Splices splices, String list, Node.Sequence sequence) {
        this.file = file;
        this.tree = tree;
        this.splices = splices;
        this.list = list;
        this.sequence = sequence;
    }

    /** The element at an index is taken out. */
    void leave(int index) {
        if (index >= sequence.items().size()) {
            throw new Refused(Why.MISSING);
        }
        tree.refuseShared(sequence.items().get(index));
        leaving.add(index);
    }

    /** A new element, or one from elsewhere, comes in before the element of that index. */
    void come(int gap, Coming element) {
        coming.computeIfAbsent(gap, at -> new ArrayList<>()).add(element);
    }

    boolean isEmptied() {
        return coming.isEmpty() && leaving.size() == sequence.items().size();
    }

    /** The text of an element with its comments, as it stands now; with the indent that it has. */
    Stretch stretch(int index) {
        Node item = sequence.items().get(index);
        return Stretch.of(file, tree.dash(item), Math.max(tree.dash(item) + 1, tree.end(item)));
    }

    void apply() {
        tree.refuseShared(sequence);
        if (tree.isFlow(sequence) && !(sequence.items().isEmpty() && !tree.isInFlow(sequence))) {
            rewriteFlow();
        } else if (sequence.items().isEmpty()) {
            fillEmpty();
        } else {
            coming.forEach(this::insert);
            leaving.forEach(this::cut);
        }
    }

    private void cut(int index) {
        Stretch stretch = stretch(index);
        boolean last = index + 1 == sequence.items().size();
        if (stretch.whole()) {
            // Of the empty lines around an element that goes, those before it stay.
            Stretch all = !last || stretch.isApart(file) ? stretch.withGap(file) : stretch;
            splices.cut(list + "/" + index, all.from(), all.to());
        } else if (!last) {
            // Its dash stands behind another one: the next element moves up to it.
            splices.cut(
                    list + "/" + index,
                    stretch.from(),
                    tree.dash(sequence.items().get(index + 1)));
        } else {
            throw new Refused(Why.FORM);
        }
    }

    private void insert(int gap, List<Coming> elements) {
        int indent = file.column(tree.dash(sequence.items().get(0)));
        boolean apart = areApart(gap);
        Supplier<String> lines = () -> {
            StringBuilder all = new StringBuilder();
            for (Coming element : elements) {
                String text = element.lines(file, splices, indent);
                all.append(apart && gap > 0 ? "\n" + text : apart ? text + "\n" : text);
            }
            return all.toString();
        };
        if (gap > 0) {
            Stretch before = stretch(gap - 1);
            // The empty lines behind an element that leaves go with it.
            after(leaving.contains(gap - 1) && before.whole() ? before.from() : before.to(), lines);
            return;
        }
        Stretch first = stretch(0);
        if (first.whole()) {
            splices.replace(list, first.from(), first.from(), () -> file.ended(lines.get()));
        } else {
            splices.replace(
                    list,
                    first.from(),
                    first.from(),
                    () -> file.ended(lines.get().substring(indent) + " ".repeat(indent)));
        }
    }

    private void after(int at, Supplier<String> lines) {
        boolean open = at == file.length() && at > 0 && file.at(at - 1) != '\n';
        splices.replace(list, at, at, () -> {
            String text = lines.get();
            return file.ended(open ? "\n" + text.stripTrailing() : text);
        });
    }

    /** Whether the elements around a gap have an empty line between them. */
    private boolean areApart(int gap) {
        int size = sequence.items().size();
        if (size < 2) {
            return false;
        }
        int before = Math.max(0, Math.min(gap, size - 1) - 1);
        int line = file.line(Math.max(0, stretch(before).to() - 1)) + 1;
        return line <= file.lines() && file.isBlank(line);
    }

    private void rewriteFlow() {
        int from = tree.start(sequence);
        int to = tree.end(sequence);
        if (file.text().substring(from, to).contains("#")) {
            throw new Refused(Why.FORM);
        }
        leaving.forEach(index -> splices.lose(list + "/" + index));
        List<Supplier<String>> items = new ArrayList<>();
        for (int i = 0; i <= sequence.items().size(); i++) {
            coming.getOrDefault(i, List.of()).forEach(each -> items.add(() -> Values.inFlow(each.node())));
            if (i < sequence.items().size() && !leaving.contains(i)) {
                Node item = sequence.items().get(i);
                String part = list + "/" + i;
                splices.lose(part);
                items.add(() -> splices.applied(file.offset(item.span().start()), tree.end(item), part));
            }
        }
        splices.replace(
                list,
                from,
                to,
                () -> "[" + String.join(", ", items.stream().map(Supplier::get).toList()) + "]");
    }

    /** {@code []} becomes a block. */
    private void fillEmpty() {
        Node.Entry entry = tree.entry(sequence).orElseThrow(() -> new Refused(Why.FORM));
        int indent = file.column(tree.key(entry)) + 2;
        List<Coming> all = coming.values().stream().flatMap(List::stream).toList();
        splices.replace(list, tree.start(sequence), tree.end(sequence), () -> {
            StringBuilder lines = new StringBuilder();
            all.forEach(each -> lines.append(each.lines(file, splices, indent)));
            return file.ended("\n" + lines.toString().stripTrailing());
        });
    }

    /** What comes into a list. */
    sealed interface Coming {
        /** It as a tree. */
        Node node();

        /** Its lines in a block list whose dashes have an indent, ended by {@code \n}. */
        String lines(FileText file, Splices splices, int indent);
    }

    /** A new element. */
    record New(Node node) implements Coming {
        @Override
        public String lines(FileText file, Splices splices, int indent) {
            return Values.element(node, indent);
        }
    }

    /** An element from elsewhere in the file, with its comments. */
    record Moved(Node node, String part, Stretch stretch) implements Coming {
        @Override
        public String lines(FileText file, Splices splices, int indent) {
            String lines = splices.applied(stretch.from(), stretch.to(), part).replace("\r\n", "\n");
            String ended = lines.endsWith("\n") ? lines : lines + "\n";
            return Values.shifted(ended, indent - stretch.indent());
        }
    }

    /** A list that a key is to get. */
    static Node listOf(List<Coming> elements) {
        return new Node.Sequence(
                Span.WHOLE_FILE, elements.stream().map(Coming::node).toList());
    }
}
