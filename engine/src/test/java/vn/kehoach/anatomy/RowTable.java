package vn.kehoach.anatomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code rows.csv}: what counts as finding a row of the anatomy. */
final class RowTable {
    private RowTable() {}

    /**
     * What counts.
     *
     * @param codes of the rules, or {@code import/MATTER}
     * @param says words that the sentence must have, for findings about what the original has not; else empty
     * @param missed why it is not found; empty where it is
     */
    record Counting(List<String> codes, String says, String missed) {
        /** Whether a finding is the one, its place aside. */
        boolean admits(Finding finding) {
            return codes.contains(finding.code()) && finding.said().contains(says);
        }
    }

    /** By the row's id; a row may be found in several ways, each on a line of its own. */
    static Map<String, List<Counting>> read() {
        Map<String, List<Counting>> table = new LinkedHashMap<>();
        for (List<String> row : Csv.read("rows.csv")) {
            List<String> codes =
                    row.get(1).isEmpty() ? List.of() : List.of(row.get(1).split(" "));
            table.computeIfAbsent(row.get(0), id -> new ArrayList<>()).add(new Counting(codes, row.get(2), row.get(3)));
        }
        return table;
    }

    /** Why a row is not found; empty where it is. */
    static String missed(List<Counting> countings) {
        return countings.stream().map(Counting::missed).collect(Collectors.joining());
    }

    /** The codes that count. */
    static List<String> codes(List<Counting> countings) {
        return countings.stream()
                .flatMap(counting -> counting.codes().stream())
                .distinct()
                .toList();
    }
}
