package vn.kehoach.rollup.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Form;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;
import vn.kehoach.document.StyleName;
import vn.kehoach.rollup.Child;
import vn.kehoach.rollup.Goal;
import vn.kehoach.rollup.Orphan;
import vn.kehoach.rollup.Reply;
import vn.kehoach.rollup.Rollup;
import vn.kehoach.rollup.RollupWords;
import vn.kehoach.rollup.Standing;
import vn.kehoach.rollup.Total;
import vn.kehoach.rollup.Verdict;
import vn.kehoach.rollup.YearPoint;
import vn.kehoach.unit.Unit;

/**
 * Makes the annex of the report in which a unit tells what the plans below it come to. As any document it is Vietnamese, whatever
 * the language of the program.
 */
public final class Annex {
    private final Rollup rollup;
    private final Form form;
    private final RollupWords words = new RollupWords(Lang.VI);
    private final List<Block> blocks = new ArrayList<>();
    private int part;

    private Annex(Rollup rollup, Form form) {
        this.rollup = rollup;
        this.form = form;
    }

    /**
     * The annex.
     *
     * @param form of administrative documents on the day; annexes have their heads in another look (ND30-PL)
     */
    public static Document of(Rollup rollup, Form form) {
        return new Annex(rollup, form).document();
    }

    private Document document() {
        Rollup.Above above = rollup.above();
        String title = "Tổng hợp kế hoạch của các đơn vị trực thuộc so với kế hoạch của "
                + above.unit().fullName();
        blocks.add(new Block.AnnexTitle(
                Line.of("Phụ lục"),
                Line.of(title),
                Line.of("(Kèm theo Báo cáo số        /BC-UBND ngày     tháng     năm      của " + above.issuer()
                        + ")")));
        blocks.add(paragraph(StyleName.BODY, opening(above), ""));
        targets();
        years();
        shortcomings();
        orphans();
        plans();
        return new Document(
                new Document.Info(
                        "phu-luc-tong-hop", "Phụ lục " + title, above.issuer(), above.symbol(), above.day(), false),
                AnnexLook.of(form),
                blocks);
    }

    private String opening(Rollup.Above above) {
        return "Đối chiếu với Kế hoạch số " + above.symbol() + " (" + above.title() + "): "
                + unit(rollup.plans().size()) + " trong số " + rollup.units().size()
                + " đơn vị trực thuộc vào ngày " + CitationText.running(above.day()) + " đã có kế hoạch"
                + unfinished()
                + (rollup.withoutPlan().isEmpty()
                        ? "."
                        : "; " + unit(rollup.withoutPlan().size()) + " chưa có.");
    }

    private String unfinished() {
        int count = rollup.unfinished().size();
        return count == 0 ? "" : ", trong đó " + count + " kế hoạch còn chỗ chưa điền";
    }

    private static String unit(int count) {
        return count + " đơn vị";
    }

    private void targets() {
        heading("Kết quả theo từng chỉ tiêu");
        List<Goal> asked = rollup.goals().stream().filter(Goal::isAskedBelow).toList();
        List<List<String>> rows = IntStream.range(0, asked.size())
                .mapToObj(i -> target(i + 1, asked.get(i), hasUnknown(asked)))
                .toList();
        List<String> columns =
                new ArrayList<>(List.of("TT", "Chỉ tiêu", "Cấp trên đặt ra", "Đạt", "Chưa đạt", "Thiếu", "Loại trừ"));
        if (hasUnknown(asked)) {
            columns.add("Chưa rõ");
        }
        columns.add("Cấp dưới cộng lại");
        table(
                columns,
                rows,
                hasUnknown(asked) ? List.of(6, 22, 15, 7, 9, 9, 9, 8, 15) : List.of(6, 26, 16, 9, 10, 10, 9, 14));
        List<String> others = rollup.goals().stream()
                .filter(goal -> !goal.isAskedBelow())
                .map(goal -> withoutEndMark(goal.summary()))
                .toList();
        if (!others.isEmpty()) {
            blocks.add(paragraph(
                    StyleName.BODY, "Chỉ tiêu không đặt ra ở cấp dưới: " + String.join("; ", others) + ".", ""));
        }
    }

    /** What most roll-ups have none of has a column only where there is some. */
    private static boolean hasUnknown(List<Goal> goals) {
        return goals.stream().anyMatch(goal -> !goal.replies(Standing.UNKNOWN).isEmpty());
    }

    private List<String> target(int number, Goal goal, boolean unknown) {
        int less = goal.replies(Standing.WEAKER).size()
                + goal.replies(Standing.LATER).size();
        String total = words.total(goal.total(), goal.asked().isPercent());
        String verdict = goal.verdict() == Verdict.NONE ? total : total + ": " + words.verdict(goal);
        List<String> row = new ArrayList<>(List.of(
                String.valueOf(number),
                RollupWords.capital(goal.summary()),
                RollupWords.capital(words.askedWithSteps(goal.asked())),
                count(goal, Standing.MET),
                String.valueOf(less),
                count(goal, Standing.MISSING),
                count(goal, Standing.EXCLUDED)));
        if (unknown) {
            row.add(count(goal, Standing.UNKNOWN));
        }
        row.add(RollupWords.capital(verdict));
        return row;
    }

    private static String count(Goal goal, Standing standing) {
        return String.valueOf(goal.replies(standing).size());
    }

    /** Of the shares that units reach one by one. */
    private void years() {
        List<Goal> shares = rollup.goals().stream()
                .filter(goal -> goal.total().kind() == Total.Kind.SHARE
                        && !goal.asked().steps().isEmpty())
                .toList();
        if (shares.isEmpty()) {
            return;
        }
        heading("Lộ trình theo năm");
        for (Goal goal : shares) {
            blocks.add(new Block.Paragraph(
                    StyleName.CLAUSE_HEADING, "-", List.of(Run.of(RollupWords.capital(goal.summary()))), true));
            table(
                    List.of("Năm", "Cấp trên đặt ra", "Cấp dưới cam kết", "Kết luận"),
                    goal.path().stream().map(point -> year(goal, point)).toList(),
                    List.of(12, 36, 34, 18));
        }
    }

    private List<String> year(Goal goal, YearPoint point) {
        boolean percent = goal.asked().isPercent();
        return List.of(
                String.valueOf(point.year()),
                RollupWords.capital(words.above(point, percent)),
                words.total(point.below(), percent),
                point.verdict() == Verdict.NONE ? "" : RollupWords.capital(words.verdict(point.verdict())));
    }

    private void shortcomings() {
        List<List<String>> rows = new ArrayList<>();
        for (Goal goal : rollup.goals()) {
            for (Standing standing : Standing.values()) {
                if (standing.isShort()) {
                    List<Reply> replies = goal.replies(standing);
                    if (!replies.isEmpty()) {
                        rows.add(List.of(
                                RollupWords.capital(goal.summary()),
                                RollupWords.capital(words.standing(standing)),
                                replies.stream().map(reply -> told(goal, reply)).collect(Collectors.joining("; "))));
                    }
                }
            }
        }
        if (!rows.isEmpty()) {
            heading("Đơn vị cần điều chỉnh kế hoạch");
            table(List.of("Chỉ tiêu", "So với cấp trên", "Đơn vị"), rows, List.of(32, 16, 52));
        }
    }

    private String told(Goal goal, Reply reply) {
        String unit = reply.child().unit().fullName();
        return reply.promise()
                .map(promise ->
                        unit + " (" + words.promise(promise, goal.asked().isPercent()) + ")")
                .orElse(unit);
    }

    private void orphans() {
        if (rollup.orphans().isEmpty()) {
            return;
        }
        heading("Dự án, tiểu dự án chưa có cơ quan chủ trì");
        List<List<String>> rows = new ArrayList<>();
        for (Orphan orphan : rollup.orphans()) {
            rows.add(List.of(
                    orphan.component().id(),
                    orphan.component().name(),
                    Stream.concat(
                                    orphan.above() ? Stream.of("kế hoạch của cấp trên") : Stream.empty(),
                                    orphan.below().stream().map(Child::unit).map(Unit::fullName))
                            .collect(Collectors.joining("; "))));
        }
        table(List.of("Mã", "Dự án, tiểu dự án", "Chưa có chủ trì trong kế hoạch của"), rows, List.of(12, 40, 48));
    }

    private void plans() {
        List<String> lines = new ArrayList<>();
        if (!rollup.withoutPlan().isEmpty()) {
            lines.add("Chưa có kế hoạch: "
                    + rollup.withoutPlan().stream().map(Unit::fullName).collect(Collectors.joining(", ")) + ".");
        }
        rollup.unread().forEach(file -> lines.add("Không đọc được tệp " + file.file() + "."));
        rollup.doubled()
                .forEach(unit -> lines.add(
                        "Có nhiều kế hoạch: " + unit.unit().fullName() + "; tính theo tệp " + unit.counted() + "."));
        rollup.conflicts()
                .filter(open -> !open.isEmpty())
                .ifPresent(open ->
                        lines.add("Còn " + open.size() + " chỗ chờ quyết định sau khi mẫu của cấp trên thay đổi."));
        if (!lines.isEmpty()) {
            heading("Tình hình lập kế hoạch");
            lines.forEach(line -> blocks.add(paragraph(StyleName.POINT, line, "-")));
        }
    }

    private void heading(String text) {
        part++;
        blocks.add(new Block.Heading(1, StyleName.CLAUSE_HEADING, part + ".", List.of(Run.of(text))));
    }

    private static Block paragraph(StyleName style, String text, String label) {
        return new Block.Paragraph(style, label, List.of(Run.of(text)), false);
    }

    private void table(List<String> columns, List<List<String>> rows, List<Integer> widths) {
        blocks.add(new Block.DataTable(
                cells(columns), rows.stream().map(Annex::cells).toList(), widths, ""));
    }

    private static String withoutEndMark(String text) {
        return text.replaceFirst("[.;,]+$", "");
    }

    private static List<List<Run>> cells(List<String> texts) {
        return texts.stream().map(text -> List.of(Run.of(text))).toList();
    }
}
