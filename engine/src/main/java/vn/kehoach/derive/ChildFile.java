package vn.kehoach.derive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Facts;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.Plan;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;
import vn.kehoach.words.Nearest;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlReader;

/**
 * The file of a derived plan: whom it is for, what is its own, and what it has seen of its template.
 *
 * @param text of the file
 * @param root what is written in it
 * @param changes of what it inherits, in the order of the file
 * @param seen what it has seen of its template, by path
 */
public record ChildFile(SourceText text, Node.Mapping root, List<Change> changes, Map<String, Seen> seen) {
    static final String FROM = "from";
    static final String UNIT = "unit";
    static final String CHANGES = "changes";
    static final String SEEN = "seen";
    /** Behind the digest of a part that does not hold at the unit. */
    static final String NOT_HERE = "-";

    private static final Set<String> OWN = Set.of(FROM, UNIT, CHANGES, SEEN);
    private static final List<String> PLAN =
            Stream.of(Plan.class.getRecordComponents()).map(Known::key).toList();

    /** Keeps its own copies. */
    public ChildFile {
        changes = List.copyOf(changes);
        seen = Collections.unmodifiableMap(new LinkedHashMap<>(seen));
    }

    /**
     * What was seen of a part.
     *
     * @param digest of it
     * @param held whether it held at the unit, as far as anybody could tell
     * @param words what it said, for a part that is changed here; else empty
     * @param span where that is written
     */
    record Seen(String digest, boolean held, String words, Span span) {}

    /** Whether a text is a derived plan's: it has the key {@code from} at the start of a line. */
    public static boolean isIn(String text) {
        return text.lines().anyMatch(line -> line.startsWith(FROM + ":"));
    }

    /** What stands behind {@code from}: the way from the plan's folder to its template. Absent for a text that is no derived plan's. */
    public static Optional<String> parentOf(String text) {
        return text.lines()
                .filter(line -> line.startsWith(FROM + ":"))
                .findFirst()
                .flatMap(line -> YamlReader.read(new SourceText("", line)).value())
                .filter(Node.Mapping.class::isInstance)
                .flatMap(node -> ((Node.Mapping) node).get(FROM))
                .map(Parts::text)
                .filter(path -> !path.isEmpty());
    }

    /** Reads a file. Absent where it is no YAML, or lacks what nothing can be made without. */
    static Outcome<ChildFile> read(SourceText text) {
        Outcome<Node> tree = YamlReader.read(text);
        List<Diagnostic> findings = new ArrayList<>(tree.diagnostics());
        if (tree.value().isEmpty()
                || tree.hasAny(Severity.ERROR)
                || !(tree.value().get() instanceof Node.Mapping)) {
            return new Outcome<>(Optional.empty(), findings);
        }
        Node.Mapping root = (Node.Mapping) tree.value().get();
        for (String key : List.of(FROM, UNIT)) {
            if (root.get(key).map(Parts::text).orElse("").isEmpty()) {
                findings.add(DeriveCode.DERIVE_CHILD_INCOMPLETE.at(text.name(), Span.WHOLE_FILE, "", "message", key));
            }
        }
        root.entries().forEach(entry -> stranger(text.name(), entry).ifPresent(findings::add));
        ChangeReader reader = new ChangeReader(text.name(), findings);
        List<Change> changes = root.get(CHANGES).map(reader::changes).orElse(List.of());
        Map<String, Seen> seen = root.get(SEEN).map(reader::seen).orElse(Map.of());
        boolean incomplete = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return new Outcome<>(
                incomplete ? Optional.empty() : Optional.of(new ChildFile(text, root, changes, seen)), findings);
    }

    /** That the template of a derived plan is not there. */
    public static List<Diagnostic> orphan(SourceText text) {
        Outcome<ChildFile> read = read(text);
        return read.value()
                .map(child -> List.of(child.at(
                        DeriveCode.DERIVE_PARENT_MISSING, child.scalar(FROM).text())))
                .orElse(read.diagnostics());
    }

    /** That nothing can be carried into a derived plan from a document: nobody could tell in which of two files it belongs. */
    public static List<Diagnostic> notOnto(SourceText text) {
        Outcome<ChildFile> read = read(text);
        return read.value()
                .map(child -> List.of(child.at(DeriveCode.DERIVE_NOT_ONTO, child.name())))
                .orElse(read.diagnostics());
    }

    private Diagnostic at(DeriveCode code, String argument) {
        return code.at(name(), scalar(FROM).span(), "/" + FROM, "message", argument);
    }

    String name() {
        return text.name();
    }

    Node.Scalar scalar(String key) {
        return (Node.Scalar) root.get(key).orElseThrow();
    }

    /** The keys of a plan that stand in it. */
    List<Node.Entry> planEntries() {
        return root.entries().stream()
                .filter(entry -> !OWN.contains(entry.key()))
                .toList();
    }

    /** The day on which names are looked up; absent: it says none. */
    Optional<LocalDate> day() {
        return root.get("date")
                .map(Parts::text)
                .flatMap(PartialDate::parse)
                .flatMap(PartialDate::full)
                .or(() -> root.get("as-of").map(Parts::text).flatMap(ChildFile::parsed));
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean isIssued() {
        return root.get("status").map(Parts::text).filter("issued"::equals).isPresent();
    }

    /** What it knows of the unit; what is wrong with it is told when the plan is read. */
    Facts facts() {
        return root.get("facts")
                .map(node -> RecordReader.read(Facts.class, name(), node))
                .flatMap(Outcome::value)
                .map(Read::value)
                .orElse(Facts.NONE);
    }

    /** The place of a key among those of a plan; what no plan has stands behind all. */
    static int rank(String key) {
        int rank = PLAN.indexOf(Branch.isSection(key) ? "sections" : key.equals("implements") ? "implementing" : key);
        return rank < 0 ? PLAN.size() : rank;
    }

    /** A key that is near one of its own; of any other that no plan has, the plan's reader will tell. */
    private static Optional<Diagnostic> stranger(String file, Node.Entry entry) {
        String key = entry.key();
        if (OWN.contains(key) || PLAN.contains(key) || Branch.isSection(key)) {
            return Optional.empty();
        }
        List<String> known = new ArrayList<>(PLAN);
        known.addAll(OWN);
        return Nearest.of(key, known.stream().sorted().toList())
                .filter(OWN::contains)
                .map(near ->
                        DeriveCode.DERIVE_CHILD_INCOMPLETE.at(file, entry.keySpan(), "/" + key, "near", key, near));
    }
}
