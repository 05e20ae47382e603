package vn.kehoach.check.rule.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.kehoach.check.Prose;
import vn.kehoach.plan.Markup;
import vn.kehoach.plan.PartNames;
import vn.kehoach.words.Numerals;

/** Where texts name annexes of the plan by their numbers, {@code Phụ lục I, II và III}; those of other documents are left out. */
final class AnnexMentions {
    /** No plan has more annexes. */
    private static final int MOST = 60;

    private static final String NUMBER = "[IVX]+";
    private static final Pattern MENTION = Pattern.compile("(?U)\\b[Pp]hụ lục\\b(?:\\s+số)?(?<numbers>\\s+" + NUMBER
            + "\\b(?:\\s*(?:,|;|và|đến|-|–)\\s*(?:[Pp]hụ lục\\s+)?" + NUMBER + "\\b)*)?");
    private static final Pattern PART =
            Pattern.compile("(?U)(?<upTo>đến|-|–)?\\s*(?:[Pp]hụ lục\\s+)?(?<number>" + NUMBER + ")\\b");
    private static final List<String> ROMANS =
            IntStream.rangeClosed(1, MOST).mapToObj(Numerals::roman).toList();

    private static final String OTHERS = "(?:Luật|Bộ luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Thông báo"
            + "|Chỉ thị|Công văn|Hướng dẫn|Kết luận|Quy định|(?:Kế hoạch|Chương trình) số)";
    /** Behind the annex of another document. */
    private static final Pattern OF_ANOTHER = Pattern.compile("\\s+(?:ban hành )?(?:kèm theo|của)\\s+" + OTHERS);

    private AnnexMentions() {}

    /**
     * A mention.
     *
     * @param start in the text, in UTF-16 units from 0
     * @param end behind it
     * @param numbers from 1 on, those between the ends of a stretch among them; none where no number is named
     */
    record Mention(int start, int end, List<Integer> numbers) {}

    /** Those of a text, in order. */
    static List<Mention> in(Prose prose) {
        List<Mention> mentions = new ArrayList<>();
        if (!prose.text().contains("hụ lục")) {
            return mentions;
        }
        Matcher mention = MENTION.matcher(prose.text());
        while (mention.find()) {
            boolean another =
                    OF_ANOTHER.matcher(prose.text().substring(mention.end())).lookingAt();
            if (!prose.isCited(mention.start()) && !another) {
                List<Integer> numbers =
                        mention.group("numbers") == null ? List.of() : numbers(mention.group("numbers"));
                mentions.add(new Mention(mention.start(), mention.end(), numbers));
            }
        }
        return mentions;
    }

    /**
     * Whether a sentence speaks of another document, whose annexes it may mean: one cited, or one named by its type alone.
     *
     * @param at a place in the sentence
     */
    static boolean isBesideAnother(Prose prose, int at) {
        int start = Math.max(prose.text().lastIndexOf(". ", at), prose.text().lastIndexOf('\n', at)) + 1;
        int stop = prose.text().indexOf(". ", at);
        String sentence = prose.text().substring(start, stop < 0 ? prose.text().length() : stop);
        return sentence.contains("[@")
                || Pattern.compile("(?U)\\b" + OTHERS + "\\b").matcher(sentence).find();
    }

    /** The annexes to which {@code [#…]} of a text lead, from 0 on. */
    static List<Integer> referred(Prose prose, PartNames names) {
        return Markup.references(prose.text()).stream()
                .map(reference -> names.find(reference.name()))
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0).pointer())
                .flatMap(pointer -> PartNames.annex(pointer).stream())
                .toList();
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher part = PART.matcher(text);
        int before = 0;
        while (part.find()) {
            int number = ROMANS.indexOf(part.group("number")) + 1;
            for (int i = before + 1; part.group("upTo") != null && before > 0 && i < number; i++) {
                numbers.add(i);
            }
            if (number > 0) {
                numbers.add(number);
            }
            before = number;
        }
        return numbers;
    }
}
