package vn.kehoach.check.rule.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.TargetSection;

/** A point whose sentence ends with a comma, or with no mark at all where the other points of its list have one. */
public final class SentenceEndWrong implements FileRule {
    private static final String ENDS = ".;:!?…";
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
        Map<String, Prose> texts = view.prose().stream()
                .filter(prose -> prose.pointer().endsWith("/text"))
                .collect(Collectors.toMap(Prose::pointer, Function.identity(), (first, second) -> first));
        view.prose().forEach(prose -> heading(prose, report));
        view.plan().itemSections().forEach(section -> items(section, texts, report));
        view.plan().targetSections().forEach(section -> targets(section, texts, report));
    }

    /** A heading and a title end without a mark (Phụ lục III, every form); a colon leads to what follows. */
    private static void heading(Prose prose, Report report) {
        boolean isHeading =
                switch (prose.kind()) {
                    case TITLE, HEADING -> true;
                    case BODY_NAME -> prose.pointer().contains("/agency/");
                    default -> false;
                };
        String text = prose.text().stripTrailing();
        boolean isMarked = text.endsWith(".") && !text.endsWith("..") || text.endsWith(";") || text.endsWith(",");
        if (isHeading && isMarked) {
            int end = text.length();
            int word = text.lastIndexOf(' ') + 1;
            report.on(prose, word, end)
                    .severity(Severity.INFO)
                    .safely(text.substring(word, end - 1))
                    .say("heading", text.substring(end - 1));
        }
    }

    private static void items(ItemSection section, Map<String, Prose> texts, Report report) {
        items("/" + section.key() + "/items", section.items(), texts, report);
    }

    private static void items(String pointer, List<Item> list, Map<String, Prose> texts, Report report) {
        List<Prose> last = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Item item = list.get(i);
            String at = pointer + "/" + i;
            if (item.items().isEmpty()
                    && item.table().isEmpty()
                    && item.product().isEmpty()) {
                last.add(texts.get(at + "/text"));
            }
            items(at + "/items", item.items(), texts, report);
        }
        check(last, report);
    }

    private static void targets(TargetSection section, Map<String, Prose> texts, Report report) {
        targets("/" + section.key() + "/items", section.items(), texts, report);
    }

    private static void targets(String pointer, List<Target> list, Map<String, Prose> texts, Report report) {
        List<Prose> last = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            last.add(texts.get(pointer + "/" + i + "/text"));
            targets(pointer + "/" + i + "/targets", list.get(i).targets(), texts, report);
        }
        check(last, report);
    }

    /** The texts of one list behind which nothing of their point follows; null for points without text. */
    private static void check(List<Prose> list, Report report) {
        List<PlainText> texts =
                list.stream().filter(Objects::nonNull).map(PlainText::of).toList();
        for (PlainText text : texts) {
            int end = endOf(text.text());
            if (end == 0) {
                continue;
            }
            char last = text.text().charAt(end - 1);
            if (last == ',') {
                text.proposed(report, end - 1, end, usual(texts, text)).say("comma", usual(texts, text));
            } else if (isUnmarked(text) && others(texts, text).allMatch(each -> !isUnmarked(each))) {
                int word = text.text().lastIndexOf(' ', end - 1) + 1;
                String right = text.text().substring(word, end) + usual(texts, text);
                if (others(texts, text).count() >= OTHERS) {
                    text.proposed(report, word, end, right).say("unmarked", usual(texts, text));
                }
            }
        }
    }

    private static Stream<PlainText> others(List<PlainText> texts, PlainText text) {
        return texts.stream().filter(each -> each != text);
    }

    /** Where a text ends, blanks aside. */
    private static int endOf(String text) {
        return text.stripTrailing().length();
    }

    private static boolean isUnmarked(PlainText plain) {
        String text = plain.text().stripTrailing();
        while (!text.isEmpty() && "”\")".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1);
        }
        String whole = plain.text().stripTrailing();
        return !text.isEmpty()
                && ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && ENDS.indexOf(whole.charAt(whole.length() - 1)) < 0
                && whole.charAt(whole.length() - 1) != ',';
    }

    /** A semicolon inside a list whose other members end so; a full stop elsewhere. */
    private static String usual(List<PlainText> texts, PlainText text) {
        boolean isLast = texts.indexOf(text) == texts.size() - 1;
        boolean semicolons =
                others(texts, text).anyMatch(each -> each.text().stripTrailing().endsWith(";"));
        return semicolons && !isLast ? ";" : ".";
    }
}
