package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The clauses of a sentence about targets, and what each says of time. */
final class Clauses {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern YEARLY = Pattern.compile("(hằng|hàng|mỗi|từng) năm|bình quân|/năm", FLAGS);
    private static final Pattern STEP = Pattern.compile(
            "\\s*(và |đến |đến hết |riêng )*năm\\s*20[0-9]{2}\\s*(:|đạt|là|:\\s*đạt|phấn đấu đạt)?\\s*(ít nhất|trên|tối thiểu|từ)?\\s*[0-9]+([.,][0-9]+)*\\s*%?\\s*([;,.)]|$|và )",
            FLAGS);
    private static final Pattern YEAR = Pattern.compile("năm\\s*(20[0-9]{2})", FLAGS);
    /** The years of titles and laws are not those of a target. */
    private static final Pattern FOREIGN_YEAR = Pattern.compile(
            "(Chương trình[^,;]*|Luật[^,;]*|giai đoạn\\s*|so với( cùng kỳ)?\\s*|tháng [0-9]+\\s*)$", FLAGS);

    private Clauses() {}

    /** A stretch of a sentence, 0-based, in UTF-16 units. */
    record Clause(int start, int end) {
        String of(String text) {
            return text.substring(start, end);
        }
    }

    /** Parted by semicolons and full stops that are not in parentheses. */
    static List<Clause> of(String text) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean ends = c == ';' || c == '\n' || (c == '.' && isFullStop(text, at));
            if (ends && depth == 0 && !(c == ';' && isStep(text, at + 1))) {
                clauses.add(new Clause(start, at));
                start = at + 1;
            }
        }
        if (start < text.length()) {
            clauses.add(new Clause(start, text.length()));
        }
        return clauses;
    }

    /** {@code ; năm 2027: 30%} goes on with what stands before it. */
    private static boolean isStep(String text, int at) {
        return STEP.matcher(text).region(at, text.length()).lookingAt();
    }

    static boolean isYearly(String words) {
        return YEARLY.matcher(words).find();
    }

    /** The year that stands nearest before a place of some words, else the first one behind it. */
    static Optional<Integer> year(String words, int place) {
        Optional<Integer> year = Optional.empty();
        Matcher years = YEAR.matcher(words);
        while (years.find()) {
            boolean behind = years.start() >= place;
            boolean own =
                    !FOREIGN_YEAR.matcher(words.substring(0, years.start())).find();
            if (own && (!behind || year.isEmpty())) {
                year = Optional.of(Integer.valueOf(years.group(1)));
            }
            if (behind && year.isPresent()) {
                return year;
            }
        }
        return year;
    }

    private static boolean isFullStop(String text, int at) {
        return at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    }
}
