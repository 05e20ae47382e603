package vn.kehoach.anatomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.check.RuleCatalogue;

/** The rows of the anatomy beside what is found. */
final class Anatomy {
    final List<Defect> defects = Defect.all();
    final Map<String, List<RowTable.Counting>> table = RowTable.read();
    final List<Finding> findings;
    /** By the row's id: what found it. */
    final Map<String, List<Finding>> foundBy = new LinkedHashMap<>();

    private final Map<String, Seed> seeds;
    private static Anatomy read;

    private Anatomy() {
        seeds = Seed.all().stream().collect(Collectors.toMap(Seed::name, seed -> seed));
        findings =
                Seed.all().stream().flatMap(seed -> Findings.in(seed).stream()).toList();
        defects.stream()
                .filter(defect -> table.containsKey(defect.id()))
                .forEach(defect -> foundBy.put(defect.id(), findings(defect, table.get(defect.id()))));
    }

    /** Read once. */
    static synchronized Anatomy read() {
        Seed.all();
        read = read == null ? new Anatomy() : read;
        return read;
    }

    private List<Finding> findings(Defect defect, List<RowTable.Counting> countings) {
        return findings.stream()
                .filter(finding -> finding.seed().equals(defect.seed()))
                .filter(finding -> countings.stream()
                        .anyMatch(counting -> counting.admits(finding) && isThere(defect, finding, counting)))
                .toList();
    }

    /** In the sentence of the words at fault; what is about something missing stands nowhere in the original. */
    private boolean isThere(Defect defect, Finding finding, RowTable.Counting counting) {
        if (finding.places().isEmpty()) {
            return !counting.says().isEmpty();
        }
        Seed seed = seeds.get(defect.seed());
        return defect.place(seed)
                .map(place -> place.sentence(seed.line(place.line())))
                .filter(sentence -> finding.places().stream().anyMatch(sentence::overlaps))
                .isPresent();
    }

    /** The findings of some rules that stand just on the words of a row, in its own line or in others. */
    List<Finding> on(String id, List<String> codes, List<Integer> lines) {
        Defect defect = defects.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        Seed seed = seeds.get(defect.seed());
        List<Stretch> places = Stream.concat(Stream.of(defect.line()), lines.stream())
                .map(line -> defect.place(seed, line).orElseThrow())
                .toList();
        return findings.stream()
                .filter(finding -> finding.seed().equals(defect.seed()) && codes.contains(finding.code()))
                .filter(finding -> finding.places().stream()
                        .anyMatch(place -> places.stream().anyMatch(place::overlaps)))
                .toList();
    }

    /** The rows that have to be found and are not. */
    List<Defect> missed() {
        return defects.stream()
                .filter(Defect::counts)
                .filter(defect -> foundBy.getOrDefault(defect.id(), List.of()).isEmpty())
                .toList();
    }

    /** Whether no rule is there yet that could find a row. */
    boolean isPending(Defect defect) {
        return table.containsKey(defect.id())
                && RowTable.codes(table.get(defect.id())).stream()
                        .noneMatch(code -> code.startsWith(Finding.IMPORT)
                                || RuleCatalogue.rule(code).isPresent());
    }

    /** What rules find besides the rows. */
    List<Finding> others() {
        Set<Finding> ofRows = foundBy.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        List<Finding> others = new ArrayList<>(findings);
        others.removeIf(finding -> finding.isOfImport() || ofRows.contains(finding));
        return others;
    }
}
