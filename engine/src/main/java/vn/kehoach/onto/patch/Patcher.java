package vn.kehoach.onto.patch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.Plan;
import vn.kehoach.shape.RecordWriter;
import vn.kehoach.yaml.Node;

/** Makes edits in the text of one file, all at once. */
final class Patcher {
    private final FileText file;
    private final Tree tree;
    private final Plan plan;
    private final List<Edit> edits;
    private final Splices splices;
    private final Map<String, ListEdits> lists = new LinkedHashMap<>();
    private final Map<String, RecordEdits> records = new LinkedHashMap<>();
    /** Elements for lists that nothing is written of yet. */
    private final Map<String, List<ListEdits.Coming>> newLists = new LinkedHashMap<>();

    Patcher(FileText file, Tree tree, Plan plan, List<Edit> edits) {
        this.file = file;
        this.tree = tree;
        this.plan = plan;
        this.edits = edits;
        this.splices = new Splices(file.text());
    }

    /**
     * The text with the edits made.
     *
     * @throws Refused if one cannot be
     */
    String patched() {
        edits.stream().filter(Edit.Put.class::isInstance).forEach(edit -> addIfAbsent((Edit.Put) edit));
        edits.stream().filter(edit -> !(edit instanceof Edit.Put)).forEach(this::structure);
        newLists.forEach(
                (list, elements) -> record(Paths.parent(list)).add(Paths.last(list), ListEdits.listOf(elements)));
        edits.stream().filter(Edit.Put.class::isInstance).forEach(edit -> replaceIfPresent((Edit.Put) edit));
        lists.forEach((pointer, list) -> {
            if (list.isEmptied() && Parts.at(plan, Paths.parent(pointer)).isPresent()) {
                empty(pointer);
            } else {
                list.apply();
            }
        });
        records.values().forEach(RecordEdits::apply);
        return splices.applied();
    }

    /** A list that loses all goes with its key. */
    private void empty(String list) {
        record(Paths.parent(list)).remove(Paths.last(list));
    }

    private void addIfAbsent(Edit.Put put) {
        if (tree.node(put.pointer()).isEmpty()) {
            String key = Paths.last(put.pointer());
            RecordEdits record = record(Paths.parent(put.pointer()));
            record.add(key, value(put));
        }
    }

    private void replaceIfPresent(Edit.Put put) {
        Optional<Node> node = tree.node(put.pointer());
        if (node.isEmpty()) {
            return;
        }
        tree.refuseShared(node.get());
        String around = Paths.parent(put.pointer());
        String key = Paths.last(put.pointer());
        RecordEdits record = records.get(around);
        if (record != null && record.expands(key)) {
            record.add(key, value(put));
        } else if (node.get() instanceof Node.Scalar scalar) {
            new Values(file, tree).replace(splices, put.pointer(), scalar, value(put));
        } else {
            throw new Refused(Why.FORM);
        }
    }

    private Node.Scalar value(Edit.Put put) {
        boolean text = Paths.index(put.pointer()) >= 0
                || Parts.at(plan, Paths.parent(put.pointer()))
                        .flatMap(around -> Parts.component(around.getClass(), Paths.last(put.pointer())))
                        .map(component ->
                                component.getGenericType().getTypeName().contains("String"))
                        .orElse(false);
        return Values.scalar(put.value(), !text);
    }

    private void structure(Edit edit) {
        if (edit instanceof Edit.Insert insert) {
            come(insert.pointer(), insert.gap(), new ListEdits.New(node(insert.value())));
        } else if (edit instanceof Edit.Move move) {
            move(move);
        } else if (edit instanceof Edit.Remove remove) {
            int index = Paths.index(remove.pointer());
            if (index >= 0) {
                list(Paths.parent(remove.pointer()))
                        .orElseThrow(() -> new Refused(Why.FORM))
                        .leave(index);
            } else {
                record(Paths.parent(remove.pointer())).remove(Paths.last(remove.pointer()));
            }
        }
    }

    private static Node node(Object value) {
        return value instanceof Record record ? RecordWriter.node(record) : Values.scalar(value.toString(), false);
    }

    private void move(Edit.Move move) {
        ListEdits from = list(Paths.parent(move.pointer())).orElseThrow(() -> new Refused(Why.FORM));
        int index = Paths.index(move.pointer());
        from.leave(index);
        Record moved = (Record) Parts.at(Edited.of(plan, inside(move.pointer())), move.pointer())
                .orElseThrow(() -> new Refused(Why.MISSING));
        Node node = RecordWriter.node(moved);
        boolean block = !tree.isFlow(tree.node(Paths.parent(move.pointer())).orElseThrow());
        Stretch stretch = block ? from.stretch(index) : null;
        boolean whole = block && stretch.whole();
        come(
                move.list(),
                move.gap(),
                whole ? new ListEdits.Moved(node, move.pointer(), stretch) : new ListEdits.New(node));
    }

    private List<Edit> inside(String pointer) {
        return edits.stream()
                .filter(edit -> Paths.isWithin(edit.pointer(), pointer)
                        && !edit.pointer().equals(pointer))
                .toList();
    }

    private void come(String pointer, int gap, ListEdits.Coming element) {
        Optional<ListEdits> list = list(pointer);
        if (list.isPresent()) {
            list.get().come(gap, element);
        } else if (tree.node(pointer).isPresent()) {
            throw new Refused(Why.FORM);
        } else {
            newLists.computeIfAbsent(pointer, at -> new ArrayList<>()).add(element);
        }
    }

    private Optional<ListEdits> list(String pointer) {
        return tree.node(pointer)
                .filter(Node.Sequence.class::isInstance)
                .map(node -> lists.computeIfAbsent(
                        pointer, at -> new ListEdits(file, tree, splices, at, (Node.Sequence) node)));
    }

    private RecordEdits record(String pointer) {
        return records.computeIfAbsent(pointer, at -> {
            Object value = Parts.at(plan, at).orElseThrow(() -> new Refused(Why.MISSING));
            Node node = tree.node(at).orElseThrow(() -> new Refused(Why.MISSING));
            return new RecordEdits(file, tree, splices, at, value.getClass(), node);
        });
    }
}
