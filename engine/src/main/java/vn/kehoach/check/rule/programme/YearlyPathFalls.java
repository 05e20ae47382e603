package vn.kehoach.check.rule.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.rule.Phrases;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Figure;
import vn.kehoach.phrase.FoundTarget;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;
import vn.kehoach.plan.DataTable;
import vn.kehoach.plan.Target;

/** A share goes year by year to its goal, in a sentence or a row of a table, and in one year it goes back. */
public final class YearlyPathFalls implements FileRule {
    private static final Terms SHARE = Terms.of("tỷ lệ", "tỉ lệ", "tỷ trọng");
    /** What a year adds or takes away goes up and down as it will. */
    private static final Terms CHANGE =
            Terms.of("tăng", "giảm", "tăng trưởng", "tốc độ", "phát sinh", "mới", "so với", "giải ngân", "bình quân");

    private static final int STEPS = 3;

    @Override
    public String code() {
        return "yearly-path-falls";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Prose prose : view.prose()) {
            boolean told = prose.kind() == Prose.Kind.PARAGRAPH || prose.kind() == Prose.Kind.TARGET;
            if (told
                    && isPath(prose.text())
                    && prose.figures().stream().filter(Figure::isShare).count() >= STEPS) {
                sentence(view, prose, report);
            }
        }
        for (PlacedItem placed : view.items()) {
            placed.item().table().ifPresent(table -> table(placed.pointer() + "/table", table, report));
        }
    }

    /** Whether a text may tell as many shares, and as many years. */
    private static boolean isPath(String text) {
        return has(text, "%") && has(text, "20");
    }

    private static boolean has(String text, String mark) {
        int at = -1;
        for (int count = 0; count < STEPS; count++) {
            at = text.indexOf(mark, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private static void sentence(PlanView view, Prose prose, Report report) {
        boolean asData = view.targets().stream()
                .filter(placed -> !placed.target().milestones().isEmpty())
                .anyMatch(placed ->
                        TargetSentence.of(view, placed).filter(prose::equals).isPresent());
        if (asData) {
            return;
        }
        for (FoundTarget found : Telling.PHRASES.find(prose.text(), Optional.empty())) {
            Target target = found.target();
            Map<Integer, BigDecimal> path = new TreeMap<>(target.milestones());
            target.by().ifPresent(year -> Telling.value(target).ifPresent(value -> path.put(year, value)));
            if (CHANGE.areIn(Words.of(found.words()))) {
                continue;
            }
            back(path).ifPresent(year -> prose.figures().stream()
                    .filter(figure -> found.start() <= figure.start() && figure.end() <= found.end())
                    .filter(figure -> figure.value().compareTo(path.get(year)) == 0)
                    .reduce((first, second) -> second)
                    .ifPresent(figure -> report.on(prose, figure.start(), figure.end())
                            .say("message", Phrases.number(path.get(year)), year)));
        }
    }

    /** Columns are years, one behind another, and a row is a share. */
    private static void table(String pointer, DataTable table, Report report) {
        Map<Integer, Integer> years = YearColumns.of(table);
        if (years.size() < STEPS) {
            return;
        }
        for (int row = 0; row < table.rows().size(); row++) {
            row(pointer + "/rows/" + row + "/", table.rows().get(row), years, report);
        }
    }

    private static void row(String pointer, List<String> cells, Map<Integer, Integer> years, Report report) {
        String label = String.join(" ", cells.subList(0, Math.min(2, cells.size())));
        Map<Integer, BigDecimal> path = new TreeMap<>();
        boolean signs = true;
        for (Map.Entry<Integer, Integer> year : years.entrySet()) {
            if (year.getValue() >= cells.size()) {
                return;
            }
            String cell = cells.get(year.getValue());
            signs &= cell.contains("%");
            Optional<BigDecimal> value = Amounts.cell(cell.replace("%", ""));
            if (value.isEmpty()) {
                return;
            }
            path.put(year.getKey(), value.get());
        }
        List<Word> words = Words.of(label);
        if ((signs || SHARE.areIn(words)) && !CHANGE.areIn(words)) {
            back(path)
                    .ifPresent(year -> report.at(
                            pointer + years.get(year),
                            "message",
                            Phrases.number(path.get(year)),
                            String.valueOf(year)));
        }
    }

    /** The first year that goes against the way from the first value to the last. */
    private static Optional<Integer> back(Map<Integer, BigDecimal> path) {
        if (path.size() < STEPS) {
            return Optional.empty();
        }
        List<BigDecimal> values = List.copyOf(path.values());
        int way = values.get(values.size() - 1).compareTo(values.get(0));
        BigDecimal before = null;
        for (Map.Entry<Integer, BigDecimal> step : path.entrySet()) {
            int move = before == null ? 0 : step.getValue().compareTo(before);
            if (way != 0 && move == -way) {
                return Optional.of(step.getKey());
            }
            before = step.getValue();
        }
        return Optional.empty();
    }
}
