package vn.kehoach.check.rule.programme;

import java.util.List;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.plan.PartialDate;

/** The time of the plan begins with its issue, and the plan has no date. */
public final class StartWithoutDate implements StateFormRule {
    private static final Terms ISSUE = Terms.of(
            "từ khi ban hành",
            "từ ngày ban hành",
            "từ khi ký",
            "từ ngày ký",
            "từ khi ký ban hành",
            "từ ngày ký ban hành",
            "từ thời điểm ban hành",
            "từ khi được ban hành",
            "từ khi kế hoạch được ban hành",
            "từ ngày kế hoạch được ban hành");

    /** Of one word: what lasts until now has begun. */
    private static final Terms UNTIL = Terms.of("đến", "tới", "đến nay", "tới nay");

    @Override
    public String code() {
        return "start-without-date";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.plan().date().flatMap(PartialDate::full).isPresent()) {
            return;
        }
        for (Prose prose : view.prose()) {
            boolean issue = prose.text().contains("ban hành") || prose.text().contains("ngày ký");
            if (prose.kind() == Prose.Kind.PARAGRAPH && issue) {
                look(prose, report);
            }
        }
    }

    private static void look(Prose prose, Report report) {
        List<Word> words = prose.words();
        for (int at = 0; at < words.size(); at++) {
            int length = ISSUE.lengthAt(words, at);
            int behind = at + length;
            boolean period = length > 0 && behind < words.size() && UNTIL.lengthAt(words, behind) == 1;
            if (period && !prose.isQuoted(words.get(at).start())) {
                Word last = words.get(behind - 1);
                report.on(prose, words.get(at).start(), last.end())
                        .say("message", prose.text().substring(words.get(at).start(), last.end()));
            }
        }
    }
}
