package vn.kehoach.onto;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.words.Folding;

/** Words as they are compared. */
final class Prose {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern MARK = Pattern.compile(
            "^((?:Phần )?[IVXLC]{1,6}[.)/-]|[A-Z][.)/]|\\d{1,2}(?:\\.\\d{1,2})*[.)/]|\\d{1,2}(?:\\.\\d{1,2})+|[a-zđ]{1,2}\\)|[-–+*•])\\s+");
    private static final Pattern END = Pattern.compile("\\s*\\./\\.?$");

    private Prose() {}

    /** One space for any blanks; none at the ends. */
    static String tidy(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Words, blanks and single marks, in order. */
    static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(found -> found.group()).toList();
    }

    /** The numbering mark that a paragraph begins with; empty for none. */
    static String mark(String words) {
        Matcher mark = MARK.matcher(words);
        return mark.find() ? mark.group(1) : "";
    }

    static boolean endsContent(String words) {
        return END.matcher(words).find();
    }

    /** Without the mark that closes the content ({@code ./.}). */
    static String withoutContentEnd(String words) {
        return END.matcher(words).replaceFirst("");
    }

    /** Without the marks that may end a sentence. */
    static String withoutEndMark(String words) {
        return words.replaceFirst("[\\s.;,:/]+$", "");
    }

    /** Whether two texts say the same, letter by letter but for capitals, blanks and spelling of tone marks. */
    static boolean same(String one, String other) {
        return Folding.exact(one).equals(Folding.exact(other));
    }

    /** How alike two texts are by their words: 0 not at all, 1 entirely (Dice's measure on words, each as often as it stands). */
    static double likeness(String one, String other) {
        return new Bag(one).likeness(new Bag(other));
    }

    /** How much of a text's words another one has: 0 none, 1 all. */
    static double share(String part, String whole) {
        Bag words = new Bag(part);
        return words.size == 0 ? 0 : (double) words.common(new Bag(whole)) / words.size;
    }

    /** The words of a text, in no order. */
    static final class Bag {
        private final Map<String, Integer> counts;
        private final int size;

        Bag(String text) {
            List<String> words = Arrays.stream(Folding.exact(text).split("[^\\p{L}\\p{M}\\p{N}%]+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
            this.size = words.size();
            this.counts = words.stream().collect(Collectors.toMap(word -> word, word -> 1, Integer::sum));
        }

        double likeness(Bag other) {
            return size + other.size == 0 ? 0 : 2.0 * common(other) / (size + other.size);
        }

        private int common(Bag other) {
            return counts.entrySet().stream()
                    .mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0)))
                    .sum();
        }
    }
}
