package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.ReportDuty;
import vn.kehoach.plan.ReportDuty.Every;
import vn.kehoach.setting.Setting;

/** Reads from a sentence when its task is due, and to whom and how often it has to be reported. */
public final class DutyPhrases {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String CUE = "(?:hoàn thành|xong|thời hạn|chậm nhất|hạn cuối|trước)[^.;,0-9]{0,40}?";
    private static final String BY = "(?:trước|trong|vào|đến hết|đến|hết|là)?\\s*(?:ngày)?\\s*";
    private static final Pattern DAY = Pattern.compile(
            CUE + BY
                    + "(?<![0-9/])(?<day>[0-9]{1,2})(?:\\s*/\\s*|\\s*tháng\\s*)(?<month>[0-9]{1,2})(?:(?:\\s*/\\s*|\\s*năm\\s*)(?<year>20[0-9]{2}))?(?![0-9/])",
            FLAGS);
    private static final Pattern MONTH = Pattern.compile(
            CUE
                    + "(?:trước|trong|vào|đến hết)?\\s*tháng\\s*(?<month>[0-9]{1,2})(?:\\s*/\\s*|\\s*năm\\s*)(?<year>20[0-9]{2})",
            FLAGS);
    private static final Pattern QUARTER = Pattern.compile(
            "(?:trong|xong|hoàn thành|trước|hết|thời hạn:?|thời gian:?)\\s*(?:trong\\s*)?quý\\s*(?<quarter>IV|I{1,3}|[1-4])(?:\\s*/\\s*|\\s*năm\\s*)(?<year>20[0-9]{2})",
            FLAGS);
    private static final Pattern YEAR =
            Pattern.compile(CUE + "(?:trong|trước|đến hết|hết)\\s*năm\\s*(?<year>20[0-9]{2})", FLAGS);
    private static final Pattern AGAIN = Pattern.compile("(hằng|hàng|mỗi) (tuần|tháng|quý|năm)|định kỳ", FLAGS);

    private static final Pattern REPORTS = Pattern.compile("báo cáo(?!\\p{L})|gửi(?!\\p{L})", FLAGS);
    private static final Pattern PERIODS = Pattern.compile(
            "(?<month>(?:hằng|hàng|mỗi) tháng|báo cáo tháng)|(?<quarter>(?:hằng|hàng|mỗi) quý|báo cáo quý|(?<=[,;] )quý(?=[,; ]))"
                    + "|(?<half>(?:0?6|sáu) tháng)|(?<year>(?:hằng|hàng|mỗi) năm|báo cáo năm|(?<=tháng[,;] )(?:0?1 |một )?năm|(?<=tháng và )(?:0?1 |một )?năm)",
            FLAGS);
    private static final Pattern BY_DAY = Pattern.compile(
            "(?:trước|chậm nhất|vào)\\s*(?:là\\s*)?(?:ngày\\s*)?[0-9]{1,2}(?:\\s*/\\s*[0-9]{1,2}(?:/[0-9]{4})?|\\s*tháng\\s*[0-9]{1,2}|\\s*hằng tháng|\\s*hàng tháng)(?:\\s*(?:,|và|;)\\s*(?:trước\\s*)?(?:ngày\\s*)?[0-9]{1,2}(?:\\s*/\\s*[0-9]{1,2}|\\s*tháng\\s*[0-9]{1,2}))*(?:\\s*(?:hằng|hàng) năm)?",
            FLAGS);
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]*(?:và|và gửi|,)\\s*|[\\s,]*");

    private final BodyPhrases bodies;

    /** For the documents of one setting. */
    public DutyPhrases(Setting setting) {
        this.bodies = new BodyPhrases(setting);
    }

    /**
     * When a task is due once. A day that comes every year is none.
     *
     * @param year of a plan of one year, for days without a year
     */
    public Optional<Found<Deadline>> deadline(String text, Optional<Integer> year) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        boolean again = AGAIN.matcher(text).find();
        return day(text, year, again)
                .or(() -> quarter(text))
                .or(() -> matched(text, MONTH, true))
                .or(() -> matched(text, YEAR, false));
    }

    private static Optional<Found<Deadline>> day(String text, Optional<Integer> year, boolean again) {
        Matcher parts = DAY.matcher(text);
        if (!parts.find() || (again && parts.group("year") == null)) {
            return Optional.empty();
        }
        Optional<String> printed = Optional.ofNullable(parts.group("year"));
        Certainty certainty = printed.isPresent() ? Certainty.SURE : Certainty.LIKELY;
        return printed.or(() -> year.map(String::valueOf))
                .flatMap(known -> PartialDate.parse(
                        known + "-" + twoDigits(parts.group("month")) + "-" + twoDigits(parts.group("day"))))
                .map(date -> found(text, parts, date, certainty));
    }

    private static Optional<Found<Deadline>> quarter(String text) {
        Matcher parts = QUARTER.matcher(text);
        if (!parts.find()) {
            return Optional.empty();
        }
        int quarter =
                switch (parts.group("quarter").toUpperCase(Locale.ROOT)) {
                    case "I", "1" -> 1;
                    case "II", "2" -> 2;
                    case "III", "3" -> 3;
                    default -> 4;
                };
        return PartialDate.parse(parts.group("year") + "-" + twoDigits(String.valueOf(3 * quarter)))
                .map(date -> found(text, parts, date, Certainty.SURE));
    }

    private static Optional<Found<Deadline>> matched(String text, Pattern form, boolean hasMonth) {
        Matcher parts = form.matcher(text);
        if (!parts.find()) {
            return Optional.empty();
        }
        String month = hasMonth ? "-" + twoDigits(parts.group("month")) : "";
        return PartialDate.parse(parts.group("year") + month)
                .map(date -> found(text, parts, date, hasMonth ? Certainty.SURE : Certainty.LIKELY));
    }

    private static Found<Deadline> found(String text, Matcher parts, PartialDate date, Certainty certainty) {
        return Found.in(text, parts.start(), parts.end(), new Deadline(date), certainty);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** To whom, how often and by when a sentence wants reports; sure where it says to whom and how often. */
    public Optional<Found<ReportDuty>> report(String text) {
        Matcher reports = REPORTS.matcher(text);
        if (!reports.find()) {
            return Optional.empty();
        }
        List<AgencyRef> to = receivers(text, reports.start());
        List<Every> every = periods(text);
        Matcher day = BY_DAY.matcher(text);
        Optional<String> by = day.find() ? Optional.of(day.group().strip()) : Optional.empty();
        if (to.isEmpty() && every.isEmpty()) {
            return Optional.empty();
        }
        Certainty certainty = to.isEmpty() || every.isEmpty() ? Certainty.LIKELY : Certainty.SURE;
        ReportDuty duty = new ReportDuty(to, every, by);
        return Optional.of(Found.in(text, reports.start(), text.length(), duty, certainty));
    }

    /** The first bodies behind {@code báo cáo}, {@code về}, {@code gửi}, {@code cho}, and those that a comma or {@code và} adds. */
    private List<AgencyRef> receivers(String text, int from) {
        List<AgencyRef> to = new ArrayList<>();
        int end = -1;
        for (Found<AgencyRef> body : bodies.mentions(text)) {
            boolean follows = end >= 0
                    && BETWEEN.matcher(text.substring(end, body.start())).matches();
            boolean first = end < 0 && body.start() > from && isSentTo(text.substring(from, body.start()));
            if (first || follows) {
                to.add(body.value());
                end = body.end();
            }
        }
        return to;
    }

    private static boolean isSentTo(String before) {
        return before.strip().matches("(?iuU).*(?:báo cáo|về|gửi|cho|gửi về|lên|với|đến)(?:\\s+(?:kết quả|đồng chí))?");
    }

    private static List<Every> periods(String text) {
        List<Every> every = new ArrayList<>();
        Matcher periods = PERIODS.matcher(text);
        while (periods.find()) {
            Every one = periods.group("month") != null
                    ? Every.MONTH
                    : periods.group("quarter") != null
                            ? Every.QUARTER
                            : periods.group("half") != null ? Every.HALF_YEAR : Every.YEAR;
            if (!every.contains(one)) {
                every.add(one);
            }
        }
        return every;
    }
}
