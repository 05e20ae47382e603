package vn.kehoach.check.rule.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/** A day of the week or a month in words without its capital: {@code sáng thứ hai hằng tuần}. */
public final class DayNameCapital implements StateFormRule {
    private static final String DAY = "(hai|ba|tư|năm|sáu|bảy)";
    private static final Pattern WEEKDAY = Pattern.compile("(?<!\\p{L})(?:[Ss]áng|[Cc]hiều|[Tt]ối) thứ " + DAY
            + "(?!\\p{L})|(?<!\\p{L})[Tt]hứ " + DAY + "(?= (?:hằng tuần|hàng tuần|đầu tuần|cuối tuần|mỗi tuần))");
    private static final Pattern MONTH =
            Pattern.compile("(?<!\\p{L})[Tt]háng (giêng|chạp)(?!\\p{L})|(?<=Cách mạng )[Tt]háng (tám|mười)(?!\\p{L})");

    @Override
    public String code() {
        return "day-name-capital";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.SAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Prose prose : OwnWords.sentences(view)) {
            if (prose.text().contains("hứ ")) {
                tell(prose, WEEKDAY.matcher(prose.text()), report);
            }
            if (prose.text().contains("háng ")) {
                tell(prose, MONTH.matcher(prose.text()), report);
            }
        }
    }

    private static void tell(Prose prose, Matcher name, Report report) {
        while (name.find()) {
            int group = name.group(1) != null ? 1 : 2;
            String found = name.group(group);
            String right = Character.toUpperCase(found.charAt(0)) + found.substring(1);
            report.on(prose, name.start(group), name.end(group)).safely(right).say("message", found, right);
        }
    }
}
