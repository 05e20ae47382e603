package vn.kehoach.check.rule.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.words.Numerals;

/**
 * The text refers to an annex that the plan does not have: it must be there or be attached (ND30-PL-1). Of a plan without annexes one
 * finding; of others every number behind that of the last.
 */
public final class AnnexMentioned implements StateFormRule {
    private static final Pattern ANNEX = Pattern.compile(
            "(?U)(?:(?<=\\()\\s*(?:có |xem |chi tiết (?:tại |theo |ở )?|theo )?(?:Phụ lục|phụ lục|Biểu|biểu)(?:\\s+(?:số\\s+)?(?:[IVX]+|[0-9]{1,2}))?(?:\\s+(?:kèm theo|đính kèm))?\\s*(?=\\))"
                    + "|(?:Phụ lục|phụ lục|[Bb]iểu mẫu|[Dd]anh mục)(?:\\s+(?:số\\s+)?(?:[IVX]+|[0-9]{1,2}))?\\s+(?:(?:ban hành )?kèm theo|đính kèm)(?=\\s*(?:[.;,):]|$|Kế hoạch này|Chương trình này)))");

    @Override
    public String code() {
        return "annex-mentioned";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        boolean hasAnnex = view.prose().stream()
                .anyMatch(prose -> prose.kind() == Prose.Kind.HEADING
                        && prose.text().regionMatches(true, 0, "Phụ lục", 0, "Phụ lục".length()));
        if (hasAnnex || view.isUnreadable("/annexes")) {
            return;
        }
        if (!view.plan().annexes().isEmpty()) {
            beyond(view, view.plan().annexes().size(), report);
            return;
        }
        for (Prose prose : view.prose()) {
            if (mayMention(prose.text())) {
                Matcher annex = ANNEX.matcher(prose.text());
                if (annex.find() && !prose.isCited(annex.start()) && !prose.isQuoted(annex.start())) {
                    report.on(prose, annex.start(), annex.end())
                            .severity(Severity.INFO)
                            .say("message", annex.group().strip());
                    return;
                }
            }
        }
    }

    /** A sentence that speaks of another document may mean its annexes. */
    private static void beyond(PlanView view, int count, Report report) {
        for (Prose prose : view.prose()) {
            for (AnnexMentions.Mention mention : AnnexMentions.in(prose)) {
                boolean own =
                        !prose.isQuoted(mention.start()) && !AnnexMentions.isBesideAnother(prose, mention.start());
                mention.numbers().stream()
                        .filter(number -> own && number > count)
                        .findFirst()
                        .ifPresent(number -> report.on(prose, mention.start(), mention.end())
                                .say("number", Numerals.roman(number), count));
            }
        }
    }

    private static boolean mayMention(String text) {
        return text.contains("kèm") || text.contains("hụ lục") || text.contains("iểu");
    }
}
