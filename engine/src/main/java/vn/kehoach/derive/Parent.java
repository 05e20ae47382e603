package vn.kehoach.derive;

import java.util.Optional;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;
import vn.kehoach.yaml.Decoder;

/** A template as the plans derived from it need it: read once, it serves all of them. */
public final class Parent {
    private final SourceText text;
    private final Template template;
    private final Inventory inventory;

    private Parent(SourceText text, Template template) {
        this.text = text;
        this.template = template;
        this.inventory = Inventory.of(template.body());
    }

    /** Reads a template; absent where its head cannot be read. */
    public static Outcome<Parent> read(SourceFile file) {
        Outcome<Template> template = Template.read(file);
        Optional<SourceText> text = Decoder.decode(file).value();
        return new Outcome<>(
                template.value().map(read -> new Parent(text.orElseThrow(), read)), template.diagnostics());
    }

    /** What it says of itself, and the plan in it. */
    public Template template() {
        return template;
    }

    SourceText text() {
        return text;
    }

    /** Everything that can be inherited. */
    Inventory inventory() {
        return inventory;
    }
}
