package vn.kehoach.derive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.source.SourceText;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlReader;

/** What a run over many units has to know of the files of derived plans. */
public final class DerivedText {
    private static final String TODO = "TODO";
    private static final Pattern DAY = Pattern.compile("(?m)^(?:date|as-of): *[\"']?\\d{4}-\\d{2}-\\d{2}");
    /** What the program writes into such a file and does not read from the template. */
    private static final List<String> GIVEN = List.of("from", "unit", "date", "facts");

    private DerivedText() {}

    /** Whether the names in it may be others tomorrow: it says no day on which they are looked up. */
    public static boolean isOfToday(String text) {
        return ChildFile.isIn(text) && !DAY.matcher(text).find();
    }

    /**
     * Whether a file that a person has filled in says all that the program would write into it now; the rest it reads from its template anyway.
     *
     * @param there what the person made of it
     * @param wanted what would be written
     */
    public static boolean saysAll(String there, String wanted) {
        Optional<Node> filled = YamlReader.read(new SourceText("", there)).value();
        Optional<Node> blank = YamlReader.read(new SourceText("", wanted)).value();
        return ChildFile.isIn(there)
                && ChildFile.isIn(wanted)
                && GIVEN.stream().allMatch(key -> has(at(filled, key), at(blank, key)));
    }

    private static Optional<Node> at(Optional<Node> node, String key) {
        return node.filter(Node.Mapping.class::isInstance).flatMap(mapping -> ((Node.Mapping) mapping).get(key));
    }

    private static boolean has(Optional<Node> filled, Optional<Node> blank) {
        if (blank.isPresent() && blank.get() instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .allMatch(entry -> has(at(filled, entry.key()), Optional.of(entry.value())));
        }
        String wanted = text(blank);
        return wanted.isEmpty() || wanted.startsWith(TODO) || wanted.equals(text(filled));
    }

    private static String text(Optional<Node> node) {
        return node.filter(Node.Scalar.class::isInstance)
                .map(scalar -> ((Node.Scalar) scalar).text())
                .orElse("");
    }
}
