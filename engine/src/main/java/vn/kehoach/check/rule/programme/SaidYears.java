package vn.kehoach.check.rule.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.PlacedTarget;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.phrase.Figure;

/** The years that a target's sentence says, beside that of its data. */
final class SaidYears {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern DEADLINE = Pattern.compile(
            "(?<!\\p{L})(?:đến|tới|hết|cuối|trong|vào|trước)\\s+(?:hết\\s+|cuối\\s+|trước\\s+)?năm\\s+(20[0-9]{2})(?![0-9])",
            FLAGS);
    private static final Pattern YEAR = Pattern.compile("(?<![0-9/])20[0-9]{2}(?![0-9/])");
    /** The years of titles, and those with which something is compared. */
    private static final Pattern FOREIGN = Pattern.compile(
            "(?:so với|chương trình|chiến lược|đề án|luật|nghị quyết|giai đoạn|từ năm|tầm nhìn|định hướng)[^,;.]*$",
            FLAGS);

    private SaidYears() {}

    /** Tells of a year that is not the data's, where the sentence does not say the data's year at all. */
    static void check(TargetSentence sentence, Report report) {
        Set<Integer> known = known(sentence.targets());
        if (known.isEmpty() || sentence.prose().text().indexOf("20") < 0) {
            return;
        }
        Prose prose = sentence.prose();
        List<PlacedTarget> dated = sentence.targets().stream()
                .filter(placed -> placed.target().by().isPresent())
                .toList();
        if (years(prose.text()).stream().anyMatch(known::contains)) {
            return;
        }
        Optional<Prose.Stretch> clause = clause(prose, sentence.targets());
        Matcher deadline = DEADLINE.matcher(prose.text());
        while (deadline.find()) {
            int place = deadline.start();
            boolean own = !prose.isQuoted(place)
                    && !prose.isCited(place)
                    && !FOREIGN.matcher(prose.text().substring(0, place)).find();
            if (own && clause.filter(stretch -> stretch.contains(place)).isPresent()) {
                report.on(prose, deadline.start(1), deadline.end(1))
                        .say(
                                "year",
                                deadline.group(1),
                                dated.get(0).target().by().orElseThrow());
                return;
            }
        }
    }

    private static Set<Integer> known(List<PlacedTarget> targets) {
        Set<Integer> known = new HashSet<>();
        targets.forEach(placed -> placed.target().by().ifPresent(known::add));
        if (!known.isEmpty()) {
            targets.forEach(placed -> known.addAll(placed.target().milestones().keySet()));
        }
        return known;
    }

    private static Set<Integer> years(String text) {
        Set<Integer> years = new HashSet<>();
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            years.add(Integer.valueOf(year.group()));
        }
        return years;
    }

    /** The words about the one target: its figure's clause. Of several targets none is sure. */
    private static Optional<Prose.Stretch> clause(Prose prose, List<PlacedTarget> targets) {
        List<Figure> figures = prose.figures();
        if (targets.size() == 1 && figures.size() <= 1) {
            return Optional.of(ClausesOf.around(
                    prose.text(), figures.isEmpty() ? 0 : figures.get(0).start()));
        }
        boolean oneYear =
                targets.stream().map(placed -> placed.target().by()).distinct().count() == 1;
        return oneYear ? Optional.of(new Prose.Stretch(0, prose.text().length())) : Optional.empty();
    }
}
