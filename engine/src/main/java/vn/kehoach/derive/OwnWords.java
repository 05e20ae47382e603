package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.Pointers;

/** The words of a derived plan's own file: who takes a sentence over from the template may leave its placeholders in it. */
final class OwnWords {
    private final String file;
    private final Words words;
    private final List<Diagnostic> findings;

    /**
     * @param file the derived plan's
     * @param words at its unit
     * @param findings takes placeholders that stand for nothing
     */
    OwnWords(String file, Words words, List<Diagnostic> findings) {
        this.file = file;
        this.words = words;
        this.findings = findings;
    }

    /**
     * A part with its placeholders filled in.
     *
     * @param pointer to it in the file
     */
    Node in(Node node, String pointer) {
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    mapping.span(),
                    mapping.entries().stream()
                            .map(entry -> new Node.Entry(
                                    entry.key(),
                                    entry.keySpan(),
                                    in(entry.value(), pointer + "/" + Pointers.escape(entry.key()))))
                            .toList());
        }
        if (node instanceof Node.Sequence list) {
            List<Node> items = new ArrayList<>();
            for (Node item : list.items()) {
                items.add(in(item, pointer + "/" + items.size()));
            }
            return new Node.Sequence(list.span(), items);
        }
        Node.Scalar scalar = (Node.Scalar) node;
        List<Words.Trouble> troubles = new ArrayList<>();
        String filled = words.fill(scalar.text(), troubles);
        troubles.forEach(trouble -> findings.add(trouble.code()
                .at(
                        file,
                        scalar.span(),
                        pointer,
                        trouble.variant(),
                        trouble.arguments().toArray())));
        return filled.equals(scalar.text()) ? scalar : new Node.Scalar(scalar.span(), filled, scalar.plain());
    }
}
