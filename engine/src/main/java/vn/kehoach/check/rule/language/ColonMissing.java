package vn.kehoach.check.rule.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlainText;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/** No colon between a point's project and its name in quotation marks, where the other points have one. */
public final class ColonMissing implements FileRule {
    private static final String NUMBERED =
            "^(?:Dự án|Tiểu dự án|Nội dung thành phần|Hợp phần) [0-9]{1,2}(?:[.][0-9]{1,2})?(?: - Tiểu dự án [0-9]{1,2})?";
    private static final Pattern WITHOUT = Pattern.compile(NUMBERED + "(?= [“\"]\\p{Lu})");
    private static final Pattern WITH = Pattern.compile(NUMBERED + ": [“\"]\\p{Lu}");
    private static final int OTHERS = 2;

    @Override
    public String code() {
        return "colon-missing";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.SAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        List<PlainText> named = view.prose().stream()
                .filter(prose ->
                        prose.kind() == Prose.Kind.PARAGRAPH && prose.text().contains(" án "))
                .map(Prose::plain)
                .toList();
        if (named.stream().filter(plain -> WITH.matcher(plain.text()).find()).count() < OTHERS) {
            return;
        }
        for (PlainText plain : named) {
            Matcher name = WITHOUT.matcher(plain.text());
            if (name.find()) {
                String number = name.group().substring(name.group().lastIndexOf(' ') + 1);
                plain.corrected(report, name.end() - number.length(), name.end(), number + ":")
                        .say("message", name.group());
            }
        }
    }
}
