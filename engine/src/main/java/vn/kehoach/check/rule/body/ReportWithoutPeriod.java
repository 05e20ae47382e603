package vn.kehoach.check.rule.body;

import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.rule.OthersWords;
import vn.kehoach.check.rule.ReportLines;
import vn.kehoach.check.rule.Sentence;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;

/**
 * A duty to report that says neither how often nor by when, as data or in a sentence ({@code định kỳ … báo cáo}, {@code báo cáo … theo
 * quy định}). Sentences are looked at only where the whole plan says no period.
 */
public final class ReportWithoutPeriod implements FileRule {
    private static final List<List<String>> AGAIN = Sentence.forms("định kỳ");
    private static final List<String> BY_RULE = Sentence.forms("theo quy định").get(0);
    private static final int NEAR = 8;
    private static final Pattern PERIOD = Pattern.compile(
            "(hằng|hàng|mỗi|từng) (tuần|tháng|quý|năm)|\\d\\s*(tháng|năm|tuần)|quý|(sáu|một|ba) (tháng|năm)|ngày\\s*\\d|cuối năm|"
                    + "kỳ báo cáo",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String code() {
        return "report-without-period";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.items().stream()
                .filter(placed -> !view.isUnreadable(placed.pointer() + "/report"))
                .forEach(placed -> placed.item()
                        .report()
                        .filter(duty -> duty.every().isEmpty() && duty.by().isEmpty())
                        .ifPresent(duty -> report.onKey(severity(), placed.pointer() + "/report", "message")));
        if (!saysPeriod(view)) {
            view.prose().forEach(prose -> sentences(prose, report));
        }
    }

    private static boolean saysPeriod(PlanView view) {
        return view.isHalfRead()
                || view.items().stream()
                        .anyMatch(placed -> placed.item().report().isPresent())
                || view.prose().stream()
                        .filter(prose -> prose.kind() == Prose.Kind.PARAGRAPH
                                && prose.text().indexOf("áo c") >= 0)
                        .anyMatch(ReportWithoutPeriod::saysPeriod);
    }

    private static boolean saysPeriod(Prose prose) {
        return ReportLines.in(prose).stream()
                .anyMatch(line -> PERIOD.matcher(text(prose, line.sentence())).find());
    }

    private static void sentences(Prose prose, Report report) {
        if (prose.kind() != Prose.Kind.PARAGRAPH
                || prose.item().isEmpty()
                || prose.text().indexOf("áo c") < 0) {
            return;
        }
        List<Word> words = prose.words();
        for (ReportLines line : ReportLines.in(prose)) {
            boolean byRule = Words.startAt(words, line.next(), BY_RULE);
            boolean again = line.sentence().hasNear(AGAIN, line.at(), NEAR);
            int start = words.get(line.at()).start();
            if ((byRule || again) && !OthersWords.at(prose, start)) {
                int last = byRule ? line.next() + BY_RULE.size() : line.next();
                report.on(prose, start, words.get(last - 1).end()).say("message");
            }
        }
    }

    private static String text(Prose prose, Sentence sentence) {
        return prose.text()
                .substring(
                        prose.words().get(sentence.from()).start(),
                        prose.words().get(sentence.to() - 1).end());
    }
}
