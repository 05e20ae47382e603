package vn.kehoach.derive;

import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
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
        this.inventory = Inventory.of(template.body(), template.head().words());
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

    /** That parts have no name by which a derived plan could speak of them, or be told of them. */
    public List<Diagnostic> nameless() {
        return inventory.parts().values().stream()
                .filter(part -> !part.isNamed())
                .map(part -> DeriveCode.DERIVE_ID_MISSING.at(
                        template.file(), part.node().span(), "", "message"))
                .toList();
    }

    SourceText text() {
        return text;
    }

    /** Everything that can be inherited. */
    Inventory inventory() {
        return inventory;
    }
}
