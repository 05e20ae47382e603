package vn.kehoach.check.rule.programme;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.kehoach.plan.DataTable;

/** The columns of a table that are one year each. */
final class YearColumns {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9/])20[0-9]{2}(?![0-9/])");

    private YearColumns() {}

    /** Years and their columns, 0-based; none where one year has two. */
    static Map<Integer, Integer> of(DataTable table) {
        Map<Integer, Integer> years = new TreeMap<>();
        for (int column = 0; column < table.columns().size(); column++) {
            List<String> named = YEAR.matcher(table.titles().get(column))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            if (named.size() == 1 && years.put(Integer.valueOf(named.get(0)), column) != null) {
                return Map.of();
            }
        }
        return years;
    }
}
