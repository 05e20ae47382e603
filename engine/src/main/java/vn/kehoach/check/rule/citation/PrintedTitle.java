package vn.kehoach.check.rule.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Mention;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;

/**
 * What a text gives as the title of a document, held against another title.
 *
 * @param words without marks, short forms written out
 * @param names the document that it names first, by number in lower case; absent: none
 */
record PrintedTitle(List<String> words, Optional<String> names) {
    /** So many words of a title, in its order, are the title, shortened. */
    private static final int ENOUGH = 5;

    private static final int LONGEST = 60;
    private static final Pattern NUMBER =
            Pattern.compile("(?U)[0-9]+[A-Za-z]?\\s*(?:/\\s*[0-9]{4}\\s*)?(?:[/–-]\\s*\\p{Lu}[\\p{L}0-9&]*\\s*)+");
    /** What stands before the document that a title is about; others may follow in the sentence. */
    private static final Pattern OBJECT = Pattern.compile(
            "(?iU)(?:thực hiện|triển khai|thi hành|quán triệt|sửa đổi|bổ sung|điều của|hướng dẫn|thay thế)\\s+(?:\\[@|(?:\\p{L}+\\s+){1,4})$");

    private static final Set<String> LINKS = Set.copyOf(Words.forms("về việc của và các số ngày năm tháng"));

    /** Keeps its own copy. */
    PrintedTitle {
        words = List.copyOf(words);
    }

    /** What a text says. */
    static PrintedTitle of(Mention mention) {
        return of(mention.title());
    }

    /** Any words. */
    static PrintedTitle of(String title) {
        List<String> words = Words.writtenOut(title).stream()
                .filter(word -> !word.isPunctuation())
                .map(Word::form)
                .limit(LONGEST)
                .toList();
        Matcher number = NUMBER.matcher(title);
        boolean isNamed = number.find()
                && OBJECT.matcher(title.substring(0, number.start())).find();
        Optional<String> names = isNamed
                ? Optional.of(
                        number.group().replaceAll("\\s+", "").replace('–', '-').toLowerCase(Locale.ROOT))
                : Optional.empty();
        return new PrintedTitle(words, names);
    }

    /** Whether all of these words stand in a document's title, in its order. */
    boolean isTitleOf(LegalDocument document) {
        List<String> mine = telling();
        return mine.size() >= ENOUGH && matched(mine, of(document.title()).telling()) == mine.size();
    }

    /** Whether both name a document first and not the same. */
    boolean namesOther(PrintedTitle other) {
        return names.isPresent() && other.names.isPresent() && !names.equals(other.names);
    }

    /** Whether these words, or enough of them from the first, stand in another title in their order. */
    boolean shortens(PrintedTitle whole) {
        List<String> mine = telling();
        int matched = matched(mine, whole.telling());
        return matched == mine.size() || matched >= ENOUGH;
    }

    /** How many words, from the first on, stand among others in their order. */
    private static int matched(List<String> mine, List<String> others) {
        int at = 0;
        for (int i = 0; i < mine.size(); i++) {
            int next = find(others, mine.get(i), at);
            if (next < 0) {
                return i;
            }
            at = next + 1;
        }
        return mine.size();
    }

    /** How many words that say something both have, in the same order, in hundredths of those of the shorter one. */
    int likeness(PrintedTitle other) {
        List<String> mine = telling();
        List<String> others = other.telling();
        int shorter = Math.min(mine.size(), others.size());
        return shorter == 0 ? 100 : 100 * common(mine, others) / shorter;
    }

    /** The words that say something. */
    List<String> telling() {
        return words.stream().filter(word -> !LINKS.contains(word)).toList();
    }

    private static int find(List<String> words, String word, int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).equals(word)) {
                return i;
            }
        }
        return -1;
    }

    private static int common(List<String> one, List<String> other) {
        int[] above = new int[other.size() + 1];
        for (String word : one) {
            int[] row = new int[other.size() + 1];
            for (int j = 0; j < other.size(); j++) {
                row[j + 1] = word.equals(other.get(j)) ? above[j] + 1 : Math.max(above[j + 1], row[j]);
            }
            above = row;
        }
        return above[other.size()];
    }
}
