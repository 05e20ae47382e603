package vn.kehoach.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.Target;
import vn.kehoach.programme.Programme;
import vn.kehoach.unit.Tier;

/** Reads the targets that a sentence tells as data, and finds which of the programme's each is. */
public final class TargetPhrases {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    /** Between two figures of one subject: {@code , năm 2027 đạt}. */
    private static final Pattern STEP = Pattern.compile(
            "[\\s,;:()]*(?:(?:và|riêng|trong|đến|hết|cuối|phấn đấu|trong đó)\\s*)*năm\\s*20[0-9]{2}\\s*:?\\s*(?:(?:phấn đấu|đạt|là|được|giảm|tăng|còn)\\s*)*",
            FLAGS);

    private static final Pattern FALLS = Pattern.compile("(?<!\\p{L})giảm(?!\\p{L})", FLAGS);
    private static final Pattern AGAINST_BEFORE =
            Pattern.compile("so với (cùng kỳ )?(năm trước|năm liền kề|cùng kỳ)", FLAGS);
    private static final Pattern REACHED =
            Pattern.compile("hoàn thành|đạt chuẩn|(là|đạt) (xã|phường|đặc khu|địa bàn|tỉnh|huyện)|không còn", FLAGS);
    private static final Pattern STRIVES = Pattern.compile("(phấn|phần) (đấu|đầu)|đến (hết )?năm", FLAGS);

    private final TargetNames names;

    /**
     * For the plans of one programme at one tier.
     *
     * @param programme that the plan serves, if any
     * @param tier of the plan's issuer
     */
    public TargetPhrases(Optional<Programme> programme, Optional<Tier> tier) {
        this.names = new TargetNames(programme, tier);
    }

    /**
     * The targets of a sentence or paragraph, in its order.
     *
     * @param text without its numbering mark
     * @param by the year that a heading above says for all ({@code Chỉ tiêu chủ yếu đến năm 2030})
     */
    public List<FoundTarget> find(String text, Optional<Integer> by) {
        List<FoundTarget> found = new ArrayList<>();
        boolean yearly = false;
        for (Clauses.Clause clause : Clauses.of(text)) {
            String words = clause.of(text);
            boolean startsYearly = Clauses.isYearly(words);
            boolean ownYear = Clauses.year(words, words.length()).isPresent();
            yearly = startsYearly || (yearly && !ownYear);
            found.addAll(clause(words, clause.start(), yearly, by));
        }
        return names.assign(text, found);
    }

    /** A sentence and its targets as one entry of a plan: one target with the sentence for its text, or a group of them. */
    public static Target told(String text, List<FoundTarget> targets) {
        if (targets.size() == 1) {
            Target only = targets.get(0).target();
            return new TargetData(only).withText(text);
        }
        return TargetData.group(text, targets.stream().map(FoundTarget::target).toList());
    }

    private List<FoundTarget> clause(String words, int offset, boolean yearly, Optional<Integer> by) {
        List<Figure> figures = Figures.in(words);
        if (figures.isEmpty()) {
            return withoutFigure(words, offset, yearly, by).stream().toList();
        }
        List<FoundTarget> found = new ArrayList<>();
        int first = 0;
        while (first < figures.size()) {
            int next = first + 1;
            while (next < figures.size() && isStep(words, figures.get(next - 1), figures.get(next))) {
                next++;
            }
            found.add(target(
                    words, offset, piece(words, figures, first, next), figures.subList(first, next), yearly, by));
            first = next;
        }
        return found;
    }

    /**
     * The words about the figures from {@code first} to {@code next}. What is counted stands behind a figure, or before one that
     * nothing follows: {@code 100% diện tích …}, {@code số vụ … tăng trên 3%}.
     */
    private static Clauses.Clause piece(String words, List<Figure> figures, int first, int next) {
        int from = first == 0
                ? 0
                : isFollowed(words, figures, first, next)
                        ? figures.get(first).start()
                        : figures.get(first - 1).end();
        if (next == figures.size()) {
            return new Clauses.Clause(from, words.length());
        }
        int afterNext = next + 1;
        int to = isFollowed(words, figures, next, afterNext)
                ? figures.get(next).start()
                : figures.get(next - 1).end();
        return new Clauses.Clause(from, to);
    }

    private static boolean isFollowed(String words, List<Figure> figures, int first, int next) {
        int end = figures.get(next - 1).end();
        int to = next < figures.size() ? figures.get(next).start() : words.length();
        boolean counts = !figures.get(first).isShare();
        return counts
                || Words.of(words.substring(end, to)).stream()
                                .filter(Word::isLetters)
                                .count()
                        > 1;
    }

    private static boolean isStep(String words, Figure before, Figure figure) {
        return STEP.matcher(words.substring(before.end(), figure.start())).matches()
                && before.unit().equals(figure.unit());
    }

    private static FoundTarget target(
            String words,
            int offset,
            Clauses.Clause piece,
            List<Figure> figures,
            boolean yearly,
            Optional<Integer> by) {
        Map<Integer, BigDecimal> byYear = new TreeMap<>();
        Figure main = figures.get(0);
        Optional<Integer> mainYear = yearOf(words, piece, figures, main);
        mainYear.ifPresent(year -> byYear.put(year, figures.get(0).value()));
        for (Figure step : figures.subList(1, figures.size())) {
            Optional<Integer> year = yearOf(words, piece, figures, step);
            year.ifPresent(known -> byYear.put(known, step.value()));
            if (mainYear.isPresent() && year.isPresent() && year.get() > mainYear.get()) {
                main = step;
                mainYear = year;
            }
        }
        mainYear.ifPresent(byYear::remove);
        boolean everyYear = yearly && mainYear.isEmpty();
        TargetData data = TargetData.of(main)
                .everyYear(everyYear)
                .by(everyYear ? Optional.empty() : mainYear.or(() -> by))
                .milestones(byYear);
        Certainty certainty = figures.stream().map(Figure::certainty).reduce(Certainty.SURE, Certainty::and);
        return found(words, offset, piece, data.target(), certainty);
    }

    /** The year of a figure: its own, else that of the figures before it in the clause. Where steps follow it in parentheses, the years before the last of them are theirs. */
    private static Optional<Integer> yearOf(String words, Clauses.Clause piece, List<Figure> figures, Figure figure) {
        int from = words.lastIndexOf(';', figure.start()) < piece.start() ? yearsFrom(words, piece) : piece.start();
        String own = words.substring(from, piece.end());
        Optional<Integer> before = Clauses.year(own.substring(0, figure.start() - from), figure.start() - from);
        boolean hasSteps = figure == figures.get(0) && figures.size() > 1;
        int behind = hasSteps ? figures.get(figures.size() - 1).end() : figure.end();
        return before.or(() -> Clauses.year(words.substring(behind, piece.end()), 0))
                .or(() -> Clauses.year(words.substring(0, piece.start()), piece.start()));
    }

    /** A year that stands between the figure before and the words about this one: {@code , riêng năm 2025 đạt 20% …}. */
    private static int yearsFrom(String words, Clauses.Clause piece) {
        List<Figure> before = Figures.in(words.substring(0, piece.start()));
        return before.isEmpty() ? 0 : before.get(before.size() - 1).end();
    }

    /** A clause that asks for less than the year before, or for a thing that is done or not. */
    private Optional<FoundTarget> withoutFigure(String words, int offset, boolean yearly, Optional<Integer> by) {
        Clauses.Clause all = new Clauses.Clause(0, words.length());
        boolean againstBefore = AGAINST_BEFORE.matcher(words).find();
        if (FALLS.matcher(words).find() && (yearly || againstBefore)) {
            Target less = TargetData.lessThanBefore().target();
            return Optional.of(found(words, offset, all, less, Certainty.SURE));
        }
        Optional<Integer> year = Clauses.year(words, words.length());
        Target done = TargetData.done().by(year.or(() -> by)).target();
        if (names.isYesOrNo(words)) {
            return Optional.of(found(words, offset, all, done, Certainty.SURE));
        }
        Matcher strives = STRIVES.matcher(words);
        boolean reached = strives.find() && REACHED.matcher(words).find() && year.isPresent();
        return reached ? Optional.of(found(words, offset, all, done, Certainty.LIKELY)) : Optional.empty();
    }

    private static FoundTarget found(
            String words, int offset, Clauses.Clause piece, Target target, Certainty certainty) {
        String printed = piece.of(words);
        int blanks = printed.length() - printed.stripLeading().length();
        String stripped = printed.strip();
        int start = offset + piece.start() + blanks;
        return new FoundTarget(target, start, start + stripped.length(), stripped, certainty, Certainty.LIKELY);
    }
}
