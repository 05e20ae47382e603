package vn.kehoach.check.rule.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Figure;
import vn.kehoach.words.Folding;

/** A target's sentence says another figure, another bound or another year than its data: one of the two is wrong. */
public final class FigureContradictsData implements FileRule {
    /** Shares in words: then the figure of the data need not stand in the sentence. */
    private static final Terms IN_WORDS = Terms.of("toàn bộ", "tất cả", "một nửa", "gấp đôi", "gấp rưỡi", "mọi");

    private static final Pattern FRACTION = Pattern.compile("(?<![0-9/])[1-9]/[1-9](?![0-9/])");

    @Override
    public String code() {
        return "figure-contradicts-data";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (TargetSentence sentence : TargetSentence.in(view)) {
            List<Said> data = Said.by(sentence);
            if (!data.isEmpty() && !sentence.prose().figures().isEmpty()) {
                figures(sentence.prose(), data, report);
            }
            SaidYears.check(sentence, report);
        }
    }

    private static void figures(Prose prose, List<Said> data, Report report) {
        List<Figure> figures = new ArrayList<>(prose.figures());
        figures.removeIf(figure -> prose.isQuoted(figure.start()) || prose.isCited(figure.start()));
        int counted = figures.size();
        List<Said> silent = new ArrayList<>();
        for (Said said : data) {
            Optional<Figure> same = find(figures, said);
            same.ifPresent(figure -> {
                figures.remove(figure);
                bound(prose, figure, said, report);
            });
            if (same.isEmpty()) {
                silent.add(said);
            }
        }
        silent.removeIf(Said::isMilestone);
        for (Said said : silent) {
            Optional<Figure> other = other(prose, figures, said, counted == data.size());
            other.ifPresent(figure -> {
                figures.remove(figure);
                report.on(prose, figure.start(), figure.end())
                        .say("value", prose.text().substring(figure.start(), figure.end()), Figures.of(said.placed()));
            });
        }
    }

    /** The figure that says what the data say; rather one with the same bound. */
    private static Optional<Figure> find(List<Figure> figures, Said said) {
        List<Figure> same = figures.stream()
                .filter(figure -> figure.value().compareTo(said.value()) == 0)
                .filter(figure -> isOfUnit(figure, said))
                .toList();
        return same.stream()
                .filter(figure -> !said.contradicts(figure.comparator()))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    /** The figure that stands where that of the data should: of the same unit, and not the sentence's for something else. */
    private static Optional<Figure> other(Prose prose, List<Figure> figures, Said said, boolean asMany) {
        List<Figure> left =
                figures.stream().filter(figure -> isOfUnit(figure, said)).toList();
        boolean elsewhere = !(asMany && said.isShare()) && Amounts.areIn(prose.text(), said.value());
        boolean plain = !elsewhere
                && !IN_WORDS.areIn(prose.words())
                && !FRACTION.matcher(prose.text()).find();
        boolean sure = said.isShare() ? !left.isEmpty() : left.size() == 1;
        return plain && sure ? Optional.of(left.get(0)) : Optional.empty();
    }

    private static boolean isOfUnit(Figure figure, Said said) {
        if (said.isShare() || figure.isShare()) {
            return said.isShare() && figure.isShare();
        }
        return said.unit().startsWith(Folding.exact(figure.unit()));
    }

    private static void bound(Prose prose, Figure figure, Said said, Report report) {
        if (said.contradicts(figure.comparator())) {
            report.on(prose, figure.start(), figure.end())
                    .say("bound", prose.text().substring(figure.start(), figure.end()), Figures.of(said.placed()));
        }
    }

    /**
     * A figure of a target's data.
     *
     * @param placed the target
     * @param comparator its key; empty for a value on the way
     * @param value the figure
     * @param unit folded; empty where none is written
     */
    private record Said(PlacedTarget placed, String comparator, BigDecimal value, String unit) {
        static List<Said> by(TargetSentence sentence) {
            List<Said> all = new ArrayList<>();
            for (PlacedTarget placed : sentence.targets()) {
                String unit = Folding.exact(placed.target().unit().orElse(""));
                if (unit.isEmpty()) {
                    continue;
                }
                placed.comparators().forEach(key -> Figures.value(placed.target(), key)
                        .ifPresent(value -> all.add(new Said(placed, key, value, unit))));
                placed.target().milestones().values().forEach(value -> all.add(new Said(placed, "", value, unit)));
            }
            return all;
        }

        boolean isShare() {
            return unit.startsWith("%");
        }

        boolean isMilestone() {
            return comparator.isEmpty();
        }

        /** Whether words say another bound; a bare figure says none, and at least all is all. */
        boolean contradicts(Figure.Comparator words) {
            boolean all = isShare() && value.compareTo(Shares.WHOLE) == 0;
            return switch (words) {
                case EXACTLY -> false;
                case AT_LEAST -> !isMilestone() && !comparator.equals("at-least") && !all;
                case MORE_THAN -> !isMilestone() && !comparator.equals("more-than");
                case AT_MOST -> !isMilestone() && !comparator.equals("at-most");
            };
        }
    }
}
