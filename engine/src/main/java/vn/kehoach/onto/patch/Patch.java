package vn.kehoach.onto.patch;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceText;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlReader;

/**
 * Edits made in the text of a plan file. Only the lines that they concern change, and the result is proved: the new text, read
 * again, is the plan that the same edits make of the records.
 *
 * @param text the new text; the old one where nothing could be done
 * @param refused why edits were not made, by the index of their group
 */
public record Patch(String text, Map<Integer, Why> refused) {
    /** Keeps its own copy. */
    public Patch {
        refused = Collections.unmodifiableMap(new TreeMap<>(refused));
    }

    /**
     * Makes edits in a file.
     *
     * @param source the file, which must be readable as a plan
     * @param groups edits that belong together: of each group all are made or none
     * @throws IllegalArgumentException if the file cannot be read as a plan
     */
    public static Patch of(SourceText source, List<List<Edit>> groups) {
        return new Making(source).make(groups);
    }

    /**
     * What edits make of a plan, file or no file.
     *
     * @throws IllegalArgumentException if a value cannot stand where an edit puts it
     */
    public static Plan applied(Plan plan, List<Edit> edits) {
        return Edited.of(plan, edits);
    }

    /** One file and what can be made of it. */
    private static final class Making {
        private final SourceText source;
        private final Read<Plan> read;
        private final Node root;
        private final FileText file;
        private final long errors;

        Making(SourceText source) {
            this.source = source;
            Outcome<Read<Plan>> outcome = read(source.text());
            this.read = outcome.value().orElseThrow(() -> new IllegalArgumentException(source.name()));
            this.errors = errorsOf(outcome);
            this.root = YamlReader.read(source).value().orElseThrow();
            this.file = new FileText(source.text());
        }

        Patch make(List<List<Edit>> groups) {
            Optional<String> all = tried(groups).text();
            return all.isPresent() ? new Patch(all.get(), Map.of()) : oneByOne(groups);
        }

        /** Keeps every group that goes with those before it. */
        private Patch oneByOne(List<List<Edit>> groups) {
            Map<Integer, Why> refused = new TreeMap<>();
            List<List<Edit>> kept = new ArrayList<>();
            String text = source.text();
            for (int i = 0; i < groups.size(); i++) {
                kept.add(groups.get(i));
                Attempt attempt = tried(kept);
                if (attempt.text().isPresent()) {
                    text = attempt.text().get();
                } else {
                    kept.remove(kept.size() - 1);
                    refused.put(i, attempt.why());
                }
            }
            return new Patch(text, refused);
        }

        private Attempt tried(List<List<Edit>> groups) {
            List<Edit> edits = groups.stream().flatMap(List::stream).toList();
            if (edits.isEmpty()) {
                return new Attempt(Optional.of(source.text()), Why.UNPROVED);
            }
            try {
                Plan expected = Edited.of(read.value(), edits);
                Tree tree = new Tree(file, read.value(), read.origins(), root);
                String text = new Patcher(file, tree, read.value(), edits).patched();
                Outcome<Read<Plan>> again = read(text);
                boolean proved =
                        again.value().map(Read::value).filter(expected::equals).isPresent()
                                && errorsOf(again) <= errors;
                return new Attempt(proved ? Optional.of(text) : Optional.empty(), Why.UNPROVED);
            } catch (Refused e) {
                return new Attempt(Optional.empty(), e.why());
            } catch (IllegalArgumentException | DateTimeException e) {
                return new Attempt(Optional.empty(), Why.MISSING);
            }
        }

        private Outcome<Read<Plan>> read(String text) {
            SourceText again = new SourceText(source.name(), text);
            return PlanFile.read(source.name(), new Outcome<>(Optional.of(again), List.of()));
        }

        private static long errorsOf(Outcome<?> outcome) {
            return outcome.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .count();
        }
    }

    private record Attempt(Optional<String> text, Why why) {}
}
