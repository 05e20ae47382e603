package vn.kehoach.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.phrase.Figure.Comparator;

/**
 * Finds the figures of targets in a text: shares, and counted things behind a word that says how many are wanted. Of a range ({@code 4
 * - 5%}) none is taken: a target has one value.
 */
public final class Figures {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String AT_LEAST = "ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|đạt từ|từ|≥|>=";
    private static final String MORE_THAN = "trên|hơn|vượt|lớn hơn|cao hơn|>";
    private static final String AT_MOST =
            "không quá|không vượt quá|tối đa|không cao hơn|dưới|xuống dưới|còn dưới|ít hơn|nhỏ hơn|≤|<=|<";
    private static final String EXACTLY = "đạt|bằng|là|còn|đủ";
    private static final String WANTED =
            "xây dựng được|xây dựng|thành lập|duy trì|hình thành|tổ chức|mở|có|đào tạo|tập huấn|hỗ trợ|tạo|nhân rộng|bố trí|giảm|tăng|triển khai|cho";
    private static final Pattern SHARE = Pattern.compile(
            "(?<![\\p{L}0-9/.,-])(?:(?<least>" + AT_LEAST + ")|(?<more>" + MORE_THAN + ")|(?<most>" + AT_MOST
                    + ")|(?<exact>" + EXACTLY + "))?\\s*(?<![0-9/.,-])(?<![0-9]%?\\s{0,2}[-–—]\\s{0,2})(?<number>"
                    + Numbers.FORM
                    + ")\\s*(?<unit>%|phần trăm|điểm phần trăm)(?!\\s{0,2}[-–—]\\s{0,2}[0-9])(?<up>\\s*trở lên)?",
            FLAGS);
    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\p{L}0-9])(?:(?<least>" + AT_LEAST + ")|(?<more>" + MORE_THAN + ")|(?<most>" + AT_MOST
                    + ")|(?<exact>"
                    + EXACTLY + "|" + WANTED + "))\\s+(?<number>" + Numbers.FORM
                    + ")\\s+(?<unit>\\p{Ll}+(?:\\s\\p{Ll}+){0,2})(?![/-])",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    /** Nouns of time, and of the parts of documents. */
    private static final Pattern NOT_COUNTED = Pattern.compile(
            "(năm|tháng|ngày|giờ|quý|tuần|phút|tuổi|lần|phần|khoản|điều|điểm [a-zđ]|mục|chương|và|đến|của|lĩnh vực|giảm|không).*");

    /** Letters before a number in which the word that says how it is meant begins, and behind it in which its unit ends. */
    private static final int BEFORE = 40;

    private static final int BEHIND = 80;

    private Figures() {}

    /** The figures of a text, from left to right. */
    public static List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return figures;
        }
        if (isShare(text)) {
            each(SHARE.matcher(text), text, share -> {
                figures.add(figure(share, "%", Certainty.SURE));
                return share.end();
            });
        }
        each(COUNT.matcher(text), text, count -> {
            Optional<String> unit = CountedNouns.of(count.group("unit"));
            boolean counted = unit.isPresent()
                    && !NOT_COUNTED.matcher(count.group("unit")).matches();
            if (counted) {
                figures.add(figure(count, unit.get(), CountedNouns.certainty(unit.get())));
            }
            return count.end("number");
        });
        figures.sort(java.util.Comparator.comparingInt(Figure::start));
        return figures;
    }

    /**
     * Goes through what a pattern finds in a text, looking only around digits: most of a text has none.
     *
     * @param taken takes a find, and says where to go on
     */
    private static void each(Matcher matcher, String text, ToIntFunction<Matcher> taken) {
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        int from = 0;
        for (int digit = digit(text, 0); digit < text.length(); digit = digit(text, from)) {
            matcher.region(Math.max(from, digit - BEFORE), Math.min(text.length(), digit + BEHIND));
            from = matcher.find() ? taken.applyAsInt(matcher) : endOfDigits(text, digit);
        }
    }

    private static int digit(String text, int from) {
        int at = from;
        while (at < text.length() && !isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isShare(String text) {
        return text.indexOf('%') >= 0 || text.contains("trăm");
    }

    private static Figure figure(Matcher words, String unit, Certainty certainty) {
        int end = unit.equals("%") ? words.end() : words.start("unit") + unit.length();
        String noun = unit.equals("%") && words.group("unit").startsWith("điểm") ? "điểm phần trăm" : unit;
        return new Figure(comparator(words), value(words), noun, start(words), end, certainty);
    }

    /** Words that only say what is done are no part of the figure. */
    private static int start(Matcher words) {
        return words.group("least") == null && words.group("more") == null && words.group("most") == null
                ? words.start("number")
                : words.start();
    }

    private static BigDecimal value(Matcher words) {
        return Numbers.read(words.group("number"));
    }

    private static Comparator comparator(Matcher words) {
        boolean upwards = words.pattern() == SHARE && words.group("up") != null;
        if (words.group("least") != null || upwards) {
            return Comparator.AT_LEAST;
        }
        if (words.group("more") != null) {
            return Comparator.MORE_THAN;
        }
        return words.group("most") != null ? Comparator.AT_MOST : Comparator.EXACTLY;
    }
}
