package vn.kehoach.check.rule.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlainText;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/** Two marks where one belongs: {@code .;}, {@code ,,}, {@code ....}. */
public final class PunctuationDoubled implements FileRule {
    private static final Pattern RUN = Pattern.compile("[.,;:…](?: ?[.,;:…])+");
    /** Three dots and the mark behind them, or a comma before them. */
    private static final Pattern GOOD = Pattern.compile("[,;:]? ?(?:\\.{3}|…) ?[;,:]?");

    private static final Pattern TOO_MANY_DOTS = Pattern.compile("\\.{4,} ?[;,:]?|…\\.+ ?[;,:]?|\\.+…");
    private static final Set<String> SHORTENED = Set.of("v.v", "tp", "ts", "ths", "pgs", "gs", "tx", "st", "tr", "bs");

    private static final List<String> FILLED_IN = List.of("số", "Số", "Số:", "ngày", "tháng", "năm");
    private static final int LONGEST_SLIP = 4;

    @Override
    public String code() {
        return "punctuation-doubled";
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
        for (Prose prose : OwnWords.of(view)) {
            if (hasRun(prose.text())) {
                check(prose.plain(), report);
            }
        }
    }

    /** Cheaper than the pattern, which few texts need. */
    private static boolean hasRun(String text) {
        for (int at = 1; at < text.length(); at++) {
            if (isMark(text.charAt(at))) {
                int before = text.charAt(at - 1) == ' ' && at > 1 ? at - 2 : at - 1;
                if (isMark(text.charAt(before)) || text.charAt(before) == '*') {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isMark(char letter) {
        return letter == '.' || letter == ',' || letter == ';' || letter == ':' || letter == '…';
    }

    private static void check(PlainText plain, Report report) {
        Matcher run = RUN.matcher(plain.text());
        while (run.find()) {
            String marks = run.group();
            if (GOOD.matcher(marks).matches() || isShortening(plain.text(), run) || isToFillIn(plain.text(), run)) {
                continue;
            }
            String right = right(marks);
            boolean isCertain = TOO_MANY_DOTS.matcher(marks).matches() || isRepeated(marks);
            (isCertain
                            ? plain.corrected(report, run.start(), run.end(), right)
                            : plain.proposed(report, run.start(), run.end(), right))
                    .say("message", marks, right);
        }
    }

    /** {@code v.v.;}: the dot is the abbreviation's. */
    private static boolean isShortening(String text, Matcher run) {
        if (text.charAt(run.start()) != '.' || run.group().indexOf('.', 1) > 0) {
            return false;
        }
        int from = run.start();
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, run.start()).toLowerCase(Locale.ROOT);
        return word.length() == 1 || SHORTENED.contains(word);
    }

    /** Dots in the place of what is to be filled in: {@code ngày ....}, {@code .......}. */
    private static boolean isToFillIn(String text, Matcher run) {
        boolean isLong =
                run.group().length() > LONGEST_SLIP && run.group().chars().allMatch(each -> each == '.');
        String before = text.substring(0, run.start()).stripTrailing();
        return isLong
                || run.end() < text.length() && text.charAt(run.end()) == '/'
                || FILLED_IN.stream().anyMatch(before::endsWith);
    }

    private static boolean isRepeated(String marks) {
        String bare = marks.replace(" ", "");
        return bare.charAt(0) != '.' && bare.chars().allMatch(each -> each == bare.charAt(0));
    }

    /** Too many dots are three; else the last mark says how the sentence goes on. */
    private static String right(String marks) {
        char last = marks.charAt(marks.length() - 1);
        if (TOO_MANY_DOTS.matcher(marks).matches()) {
            return "..." + (last == '.' || last == '…' ? "" : last);
        }
        return String.valueOf(last);
    }
}
