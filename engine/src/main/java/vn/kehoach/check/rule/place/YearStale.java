package vn.kehoach.check.rule.place;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.rule.OthersWords;
import vn.kehoach.check.rule.Sentence;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Period;

/** A year before the plan's period, in words that can only mean the plan's own: left over from last year's plan. */
public final class YearStale implements FileRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** What is only said of years to come, or of the plan itself. */
    private static final Pattern OWN_YEAR = Pattern.compile(
            "(?:phấn đấu(?: trong| đến| hết| đến hết)?|mục tiêu(?: trong| đến)?|chỉ tiêu(?: trong| đến)?|nhiệm vụ trọng tâm|"
                    + "ban hành kế hoạch[^.;:\\[\\]]{0,120}?|kế hoạch này[^.;:]{0,40}?)\\s+năm\\s+(?<year>20[0-9]{2})(?![0-9])"
                    + "|(?:trong\\s+)?năm\\s+(?<before>20[0-9]{2}),?\\s+phấn đấu",
            FLAGS);

    private static final Pattern TITLE_YEAR = Pattern.compile("năm\\s+(?<year>20[0-9]{2})(?![0-9])", FLAGS);
    private static final int FARTHEST = 3;
    /** What looks back. */
    private static final List<List<String>> BACK = Sentence.forms(
            "kết quả",
            "so với",
            "tổng kết",
            "đánh giá",
            "đã",
            "cùng kỳ",
            "năm trước",
            "ước",
            "chưa",
            "tồn tại",
            "từ năm",
            "giai đoạn",
            "luật",
            "nghị quyết",
            "kết luận",
            "chỉ thị",
            "căn cứ",
            "số liệu",
            "sơ kết",
            "tiếp tục");

    @Override
    public String code() {
        return "year-stale";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.UNSAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        Period period = view.plan().period();
        for (Prose prose : view.prose()) {
            switch (prose.kind()) {
                case TITLE -> find(prose, TITLE_YEAR, period, report);
                case OPENING, HEADING, PARAGRAPH, TARGET, PRODUCT -> find(prose, OWN_YEAR, period, report);
                case BASIS, CELL, BODY_NAME, RECIPIENT, PURPOSE, PLACE, SIGNATURE, REASON -> {
                    // no words of the plan about its time
                }
            }
        }
    }

    private static void find(Prose prose, Pattern pattern, Period period, Report report) {
        if (!hasYear(prose.text(), period)) {
            return;
        }
        Matcher years = pattern.matcher(prose.text());
        while (years.find()) {
            String group = pattern == TITLE_YEAR || years.group("year") != null ? "year" : "before";
            int year = Integer.parseInt(years.group(group));
            int place = years.start(group);
            boolean stale = year < period.first() && year >= period.first() - FARTHEST;
            if (stale && !OthersWords.at(prose, place) && !looksBack(prose, place)) {
                var spot = report.on(prose, place, place + 4);
                if (period.first() == period.last()) {
                    spot.unsafely(String.valueOf(period.first()));
                }
                spot.say("message", String.valueOf(year), period.toString());
            }
        }
    }

    /** Whether one of the few years before the period stands in a text at all. */
    private static boolean hasYear(String text, Period period) {
        for (int before = 1; before <= FARTHEST; before++) {
            if (text.contains(String.valueOf(period.first() - before))) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksBack(Prose prose, int place) {
        return Sentence.around(prose, place).has(BACK);
    }
}
