package vn.kehoach.check.rule.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.words.Numerals;

/** An annex that the text before the signature does not refer to (ND30-PL-1). */
public final class AnnexNotMentioned implements StateFormRule {
    private static final String NUMBER = "[IVX]+";
    private static final Pattern MENTION = Pattern.compile("(?U)\\b[Pp]hụ lục\\b(?:\\s+số)?(?<numbers>\\s+" + NUMBER
            + "\\b(?:\\s*(?:,|;|và|đến|-|–)\\s*(?:[Pp]hụ lục\\s+)?" + NUMBER + "\\b)*)?");
    private static final Pattern PART =
            Pattern.compile("(?U)(?<upTo>đến|-|–)?\\s*(?:[Pp]hụ lục\\s+)?(?<number>" + NUMBER + ")\\b");

    /** Behind the annex of another document. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "\\s+(?:ban hành )?(?:kèm theo|của)\\s+(?:Luật|Bộ luật|Nghị định|Nghị quyết|Quyết định|Thông tư"
                    + "|Chỉ thị|Công văn|Hướng dẫn|(?:Kế hoạch|Chương trình) số)");

    @Override
    public String code() {
        return "annex-not-mentioned";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        int count = view.plan().annexes().size();
        if (count == 0) {
            return;
        }
        Set<Integer> mentioned = new TreeSet<>();
        for (Prose prose : view.prose()) {
            if (!prose.pointer().startsWith("/annexes/") && prose.text().contains("hụ lục")) {
                mentioned(prose, count, mentioned);
            }
        }
        for (int i = 0; i < count; i++) {
            if (!mentioned.contains(i)) {
                String label = count == 1 ? "Phụ lục" : "Phụ lục " + Numerals.roman(i + 1);
                report.onKey(severity(), "/annexes/" + i + "/title", "message", label);
            }
        }
    }

    private static boolean isOfAnother(String behind) {
        return OF_ANOTHER.matcher(behind).lookingAt();
    }

    /** Of one annex alone there is no number to name. */
    private static void mentioned(Prose prose, int count, Set<Integer> mentioned) {
        Matcher mention = MENTION.matcher(prose.text());
        while (mention.find()) {
            if (prose.isCited(mention.start()) || isOfAnother(prose.text().substring(mention.end()))) {
                continue;
            }
            if (count == 1) {
                mentioned.add(0);
            } else if (mention.group("numbers") != null) {
                numbers(mention.group("numbers"), count, mentioned);
            }
        }
    }

    private static void numbers(String text, int count, Set<Integer> mentioned) {
        List<String> romans = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            romans.add(Numerals.roman(i));
        }
        Matcher part = PART.matcher(text);
        int before = -1;
        while (part.find()) {
            int number = romans.indexOf(part.group("number"));
            for (int i = before + 1; part.group("upTo") != null && before >= 0 && i < number; i++) {
                mentioned.add(i);
            }
            if (number >= 0) {
                mentioned.add(number);
            }
            before = number;
        }
    }
}
