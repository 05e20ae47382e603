package vn.kehoach.check.rule.body;

import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.rule.OthersWords;
import vn.kehoach.check.rule.Sentence;
import vn.kehoach.check.rule.WordPattern;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.plan.SectionKind;

/** Bodies have to make plans of their own out of this one, and nobody says by when. */
public final class DutyWithoutDeadline implements FileRule {
    private static final WordPattern<String> OWN_PLANS = new WordPattern<>();
    private static final List<List<String>> OF_THIS_PLAN = Sentence.forms(
            "kế hoạch này",
            "chương trình này",
            "tại kế hoạch",
            "trong kế hoạch này",
            "căn cứ kế hoạch",
            "căn cứ chức năng");
    /** Who has to send it somewhere is watched. */
    private static final List<List<String>> SENT = Sentence.forms("gửi");

    private static final Pattern TIME = Pattern.compile(
            "\\d\\s*(tháng|năm|ngày)|ngày\\s*\\d|tháng\\s*\\d|quý|(hằng|hàng|mỗi|từng) (năm|quý|tháng)|trong thời hạn|chậm nhất|"
                    + "ngay sau|thời hạn|trước ngày",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static {
        for (String plan : List.of("kế hoạch", "chương trình", "phương án")) {
            OWN_PLANS.add("xây dựng " + plan, plan);
            OWN_PLANS.add("xây dựng và ban hành " + plan, plan);
            OWN_PLANS.add("ban hành " + plan, plan);
        }
        OWN_PLANS.add("xây dựng chương trình, kế hoạch", "kế hoạch");
    }

    @Override
    public String code() {
        return "duty-without-deadline";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Prose prose : view.prose()) {
            if (prose.kind() == Prose.Kind.PARAGRAPH
                    && prose.item().filter(DutyWithoutDeadline::isDuty).isPresent()) {
                check(prose, report);
            }
        }
    }

    /** A point of the sections that say who does what, without a time of its own. */
    private static boolean isDuty(PlacedItem item) {
        SectionKind kind = item.section().kind();
        return (kind == SectionKind.ASSIGNMENTS || kind == SectionKind.ORGANISATION)
                && item.item().deadline().isEmpty()
                && item.item().report().isEmpty();
    }

    private static void check(Prose prose, Report report) {
        List<Word> words = prose.words();
        List<WordPattern.Match<String>> plans = OWN_PLANS.in(words);
        if (plans.isEmpty() || TIME.matcher(prose.text()).find()) {
            return;
        }
        for (WordPattern.Match<String> match : plans) {
            int start = words.get(match.from()).start();
            Sentence sentence = Sentence.around(words, match.from());
            if (sentence.has(OF_THIS_PLAN) && !sentence.has(SENT) && !OthersWords.at(prose, start)) {
                report.on(prose, start, words.get(match.to() - 1).end()).say("message");
                return;
            }
        }
    }
}
