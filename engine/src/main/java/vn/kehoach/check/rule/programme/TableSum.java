package vn.kehoach.check.rule.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.phrase.Words;
import vn.kehoach.plan.DataTable;
import vn.kehoach.words.Folding;

/**
 * A total of a table that is not the sum of its parts.
 *
 * @param row where the total stands, 0-based among the rows under the header
 * @param column 0-based
 * @param total as written
 * @param parts what the parts come to
 */
record TableSum(int row, int column, BigDecimal total, BigDecimal parts) {
    private static final Set<String> TOTAL = Stream.of(
                    "tổng", "tổng số", "tổng cộng", "cộng", "tổng kinh phí", "cộng chung", "tổng chung")
            .map(Folding::exact)
            .collect(Collectors.toUnmodifiableSet());

    private static final String YEAR = Folding.exact("năm");
    private static final Terms NOT_ADDED = Terms.of(
            "tt",
            "stt",
            "số tt",
            "tỷ lệ",
            "tỉ lệ",
            "đơn giá",
            "định mức",
            "mức chi",
            "mức hỗ trợ",
            "bình quân",
            "trung bình",
            "đơn vị tính",
            "đvt",
            "thời gian",
            "thời hạn",
            "ghi chú",
            "lũy kế",
            "%");
    /** Rows that are parts of the row above them. */
    private static final Pattern PART =
            Pattern.compile("^\\s*(?:[-–+*•]|trong đó|[a-zđ]\\)|[0-9]+\\.[0-9]+|[a-zđ]$).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ROMAN = Pattern.compile("^\\s*(?:[IVX]+|[A-Z])\\s*\\.?\\s*$");

    /** All of a table that can be decided: one row or column of totals over plain numbers. */
    static List<TableSum> in(DataTable table) {
        List<TableSum> found = new ArrayList<>();
        rows(table, found);
        columns(table, found);
        return found;
    }

    private static void rows(DataTable table, List<TableSum> found) {
        List<Integer> totals = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            if (isTotal(table.rows().get(row))) {
                totals.add(row);
            }
        }
        boolean outside = totals.size() == 1
                && (totals.get(0) == 0 || totals.get(0) == table.rows().size() - 1);
        if (!outside) {
            return;
        }
        int total = totals.get(0);
        List<List<String>> parts = new ArrayList<>(table.rows());
        parts.remove(total);
        parts = topLevel(parts);
        for (int column = 1; column < table.width(); column++) {
            if (isAdded(table, column)) {
                compare(total, column, cell(table.rows().get(total), column), cells(parts, column))
                        .ifPresent(found::add);
            }
        }
    }

    /** A column of totals beside columns of years. */
    private static void columns(DataTable table, List<TableSum> found) {
        Map<Integer, Integer> years = YearColumns.of(table);
        List<Integer> totals = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            if (isTotal(table.titles().get(column))) {
                totals.add(column);
            }
        }
        if (totals.size() != 1 || years.size() < 2) {
            return;
        }
        int total = totals.get(0);
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row);
            boolean share = isTotal(cells)
                    || cells.stream().anyMatch(cell -> cell.contains("%"))
                    || NOT_ADDED.areIn(Words.of(String.join(" ", cells.subList(0, Math.min(2, cells.size())))));
            if (!share) {
                List<String> parts = years.values().stream()
                        .map(column -> cell(cells, column))
                        .toList();
                compare(row, total, cell(cells, total), parts).ifPresent(found::add);
            }
        }
    }

    private static Optional<TableSum> compare(int row, int column, String total, List<String> parts) {
        List<BigDecimal> values =
                parts.stream().flatMap(part -> Amounts.cell(part).stream()).toList();
        Optional<BigDecimal> written = total.isBlank() ? Optional.empty() : Amounts.cell(total);
        boolean decidable = values.size() == parts.size()
                && values.stream().filter(value -> value.signum() > 0).count() >= 2
                && written.filter(value -> value.signum() > 0).isPresent();
        return decidable && PartsDoNotAddUp.differ(written.get(), values)
                ? Optional.of(new TableSum(
                        row, column, written.get(), values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)))
                : Optional.empty();
    }

    /** The rows that are no parts of others: of a table with I, II over 1, 2 the former. */
    private static List<List<String>> topLevel(List<List<String>> rows) {
        boolean roman =
                rows.stream().anyMatch(row -> ROMAN.matcher(cell(row, 0)).matches());
        return rows.stream()
                .filter(row -> !roman || ROMAN.matcher(cell(row, 0)).matches())
                .filter(row -> !PART.matcher(cell(row, 0)).matches())
                .filter(row -> !PART.matcher(cell(row, 1)).matches()
                        || Amounts.cell(cell(row, 1)).isPresent())
                .toList();
    }

    private static boolean isAdded(DataTable table, int column) {
        boolean numbered = true;
        int expected = 1;
        for (List<String> row : table.rows()) {
            numbered &= isTotal(row) || cell(row, column).strip().equals(String.valueOf(expected++));
        }
        String header = column < table.columns().size() ? table.titles().get(column) : "";
        boolean year = Folding.exact(header.strip()).equals(YEAR);
        return !numbered && !year && !NOT_ADDED.areIn(Words.of(header));
    }

    private static boolean isTotal(List<String> row) {
        return isTotal(cell(row, 0)) || cell(row, 0).isBlank() && isTotal(cell(row, 1));
    }

    private static boolean isTotal(String cell) {
        return TOTAL.contains(Words.joined(Words.of(cell.replaceAll("[*:.()]", " "))));
    }

    private static List<String> cells(List<List<String>> rows, int column) {
        return rows.stream().map(row -> cell(row, column)).toList();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
