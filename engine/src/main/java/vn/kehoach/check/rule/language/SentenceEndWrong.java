package vn.kehoach.check.rule.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlainText;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Item;

/** A point whose sentence ends with a comma, or with no mark at all where the other points of its list have one. */
public final class SentenceEndWrong implements FileRule {
    private static final String TEXT = "/text";
    private static final String ENDS = ".;:!?…";
    private static final String CLOSING = "”\")";
    private static final int OTHERS = 2;

    @Override
    public String code() {
        return "sentence-end-wrong";
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
        Map<String, List<PlainText>> lists = new LinkedHashMap<>();
        for (Prose prose : view.prose()) {
            if (isHeading(prose)) {
                heading(prose, report);
            } else if (prose.pointer().endsWith(TEXT) && isLastOfPoint(prose)) {
                lists.computeIfAbsent(listOf(prose.pointer()), unused -> new ArrayList<>())
                        .add(prose.plain());
            }
        }
        lists.values().forEach(list -> check(list, report));
    }

    private static boolean isHeading(Prose prose) {
        return switch (prose.kind()) {
            case HEADING -> true;
            case BODY_NAME -> prose.pointer().contains("/agency/");
            default -> false;
        };
    }

    /** A heading ends without a mark; a colon leads to what follows. */
    private static void heading(Prose prose, Report report) {
        String text = prose.text().stripTrailing();
        boolean isMarked = text.endsWith(".") && !text.endsWith("..") && !text.endsWith("v.v.")
                || text.endsWith(";")
                || text.endsWith(",");
        if (isMarked) {
            int word = text.lastIndexOf(' ') + 1;
            report.on(prose, word, text.length())
                    .severity(Severity.INFO)
                    .safely(text.substring(word, text.length() - 1))
                    .say("heading", text.substring(text.length() - 1));
        }
    }

    /** Whether nothing of its point is printed behind it: points, a table, a product; goals stand in the sentence itself. */
    private static boolean isLastOfPoint(Prose prose) {
        if (prose.kind() == Prose.Kind.TARGET) {
            return prose.item().isEmpty();
        }
        return prose.item()
                .filter(placed -> prose.pointer().length() == placed.pointer().length() + TEXT.length())
                .map(PlacedItem::item)
                .filter(SentenceEndWrong::isLeaf)
                .isPresent();
    }

    private static boolean isLeaf(Item item) {
        return item.items().isEmpty()
                && item.table().isEmpty()
                && item.product().isEmpty();
    }

    /** {@code /purposes/items} of {@code /purposes/items/3/text}. */
    private static String listOf(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/', pointer.length() - TEXT.length() - 1));
    }

    private static void check(List<PlainText> list, Report report) {
        List<PlainText> unmarked = new ArrayList<>();
        for (PlainText text : list) {
            int end = endOf(text.text());
            char last = end == 0 ? '.' : text.text().charAt(end - 1);
            if (last == ',') {
                String mark = usual(list, text);
                text.proposed(report, end - 1, end, mark).say("comma", mark);
            } else if (isUnmarked(text.text(), end)) {
                unmarked.add(text);
            }
        }
        if (unmarked.size() == 1 && list.size() > OTHERS) {
            unmarked(list, unmarked.get(0), report);
        }
    }

    private static void unmarked(List<PlainText> list, PlainText text, Report report) {
        int end = endOf(text.text());
        int word = text.text().lastIndexOf(' ', end - 1) + 1;
        String mark = usual(list, text);
        text.proposed(report, word, end, text.text().substring(word, end) + mark)
                .say("unmarked", mark);
    }

    /** Where a text ends, blanks aside. */
    private static int endOf(String text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The mark may stand before a closing quotation mark or bracket. */
    private static boolean isUnmarked(String text, int end) {
        int at = end;
        while (at > 0 && CLOSING.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > 0 && ENDS.indexOf(text.charAt(at - 1)) < 0 && ENDS.indexOf(text.charAt(end - 1)) < 0;
    }

    /** A semicolon inside a list whose other members end so; a full stop elsewhere. */
    private static String usual(List<PlainText> list, PlainText text) {
        boolean isLast = list.indexOf(text) == list.size() - 1;
        boolean semicolons = list.stream()
                .anyMatch(each -> each != text && each.text().stripTrailing().endsWith(";"));
        return semicolons && !isLast ? ";" : ".";
    }
}
