package vn.kehoach.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives words in capitals the letters of a sentence again. Which words begin with a capital, the document itself tells where it
 * is not written in capitals: {@code MỤC TIÊU CHƯƠNG TRÌNH} becomes {@code Mục tiêu Chương trình} where the text writes
 * {@code Chương trình}.
 */
final class Casing {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    /** After these words stands a number; {@code VI} elsewhere is a word. */
    private static final Set<String> BEFORE_ROMAN =
            Set.of("phần", "chương", "mục", "khóa", "khoá", "thứ", "kỳ", "vực", "lục", "biểu", "số", "nhóm", "quý");

    private final Map<String, int[]> pairs = new HashMap<>();

    /** Learns from texts that are not written in capitals. */
    Casing(List<String> texts) {
        texts.stream().filter(text -> !isCapitals(text)).forEach(this::learn);
    }

    /** Whether a text has letters, and none of them is small. */
    static boolean isCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    /** A text in the letters of a sentence, if it is in capitals; else as it is. */
    String sentence(String text) {
        if (!isCapitals(text)) {
            return text;
        }
        Matcher words = WORD.matcher(text);
        StringBuilder out = new StringBuilder();
        int from = 0;
        String before = "";
        boolean first = true;
        while (words.find()) {
            String word = words.group();
            String after = next(text, words.end());
            boolean capital = first || isName(before, word, after);
            out.append(text, from, words.start())
                    .append(cased(word, capital, isCode(text, words) || isRoman(before, word)));
            from = words.end();
            before = word;
            first = false;
        }
        return out.append(text.substring(from)).toString();
    }

    private static boolean isRoman(String before, String word) {
        return ROMAN.matcher(word).matches() && BEFORE_ROMAN.contains(before.toLowerCase(VIETNAMESE));
    }

    /** Parts of a document's number stay. */
    private static boolean isCode(String text, Matcher word) {
        boolean joined = word.start() > 0 && "/-".indexOf(text.charAt(word.start() - 1)) >= 0
                || word.end() < text.length() && "/-".indexOf(text.charAt(word.end())) >= 0;
        return joined && text.chars().anyMatch(Character::isDigit);
    }

    private static String cased(String word, boolean capital, boolean code) {
        if (code) {
            return word;
        }
        String small = word.toLowerCase(VIETNAMESE);
        return capital ? small.substring(0, 1).toUpperCase(VIETNAMESE) + small.substring(1) : small;
    }

    private boolean isName(String before, String word, String after) {
        return isUsuallyCapital(before, word, 1) || isUsuallyCapital(word, after, 0);
    }

    private boolean isUsuallyCapital(String left, String right, int which) {
        int[] seen = pairs.get(key(left, right));
        return seen != null && seen[which] * 2 > seen[2];
    }

    private static String next(String text, int from) {
        Matcher word = WORD.matcher(text);
        return word.find(from) ? word.group() : "";
    }

    /** Counts of a pair of words: left with a capital (inside a sentence), right with a capital, both together. */
    private void learn(String text) {
        Matcher words = WORD.matcher(text);
        String before = "";
        boolean beforeOpens = true;
        int end = 0;
        while (words.find()) {
            String word = words.group();
            String gap = text.substring(end, words.start());
            boolean opens = end == 0 || gap.chars().anyMatch(c -> ".:!?“\"-+".indexOf(c) >= 0);
            if (!before.isEmpty() && gap.isBlank()) {
                int[] seen = pairs.computeIfAbsent(key(before, word), none -> new int[3]);
                seen[0] += !beforeOpens && Character.isUpperCase(before.charAt(0)) ? 1 : 0;
                seen[1] += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
                seen[2]++;
            }
            before = word;
            beforeOpens = opens;
            end = words.end();
        }
    }

    private static String key(String left, String right) {
        return left.toLowerCase(VIETNAMESE) + ' ' + right.toLowerCase(VIETNAMESE);
    }
}
