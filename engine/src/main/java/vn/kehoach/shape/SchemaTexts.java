package vn.kehoach.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The keys of the texts that a schema needs. */
final class SchemaTexts {
    private final Set<String> keys = new TreeSet<>();

    List<String> keys(Class<? extends Record> root) {
        keys.add("TODO");
        record(RecordShape.of(root));
        return new ArrayList<>(keys);
    }

    private void record(RecordShape shape) {
        String record = shape.type().getSimpleName();
        if (!keys.add(record)) {
            return;
        }
        for (Field field : shape.fields()) {
            if (field.role() == Field.Role.KEY) {
                described(record + "." + field.key());
                inside(field.shape());
            }
            for (SpreadKey key : field.spreadKeys()) {
                described(record + "." + key.word());
                record(RecordShape.of(key.shape()));
            }
        }
    }

    private void described(String key) {
        keys.add(key + ".title");
        keys.add(key + ".description");
    }

    private void inside(Shape shape) {
        if (shape instanceof Shape.Many many) {
            inside(many.element());
        } else if (shape instanceof Shape.Named named) {
            inside(named.value());
        } else if (shape instanceof Shape.Nested nested) {
            record(nested.shape());
        } else if (shape instanceof Shape.Choice choice) {
            choice.words().keySet().forEach(word -> keys.add(choice.type().getSimpleName() + "." + word));
        }
    }
}
