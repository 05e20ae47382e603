package vn.kehoach.check.rule.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence's total of money that is not the sum of the parts that the sentence lists behind it.
 *
 * @param start of the total, 0-based, in UTF-16 units
 * @param end behind it
 * @param printed the total as printed
 * @param partsPrinted what the parts come to, in the unit of the total
 */
record MoneySum(int start, int end, String printed, String partsPrinted) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern MONEY = Pattern.compile(
            "(?<![0-9.,])([0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?)\\s+((?:nghìn |ngàn |triệu |tỷ |tỉ )?đồng)(?!\\s*/|\\p{L})",
            FLAGS);
    private static final Pattern TOTAL = Pattern.compile("(?<!\\p{L})tổng[^,;:.]*$", FLAGS);
    private static final Pattern ALL = Pattern.compile("(?<!\\p{L})(?:bao gồm|gồm)(?!\\p{L})", FLAGS);
    private static final Pattern SOME = Pattern.compile("(?<!\\p{L})trong đó(?!\\p{L})", FLAGS);
    /** A sum for each of several, or of parts of parts, cannot be reckoned. */
    private static final Pattern UNCLEAR = Pattern.compile(
            "mỗi|từng|/năm|hằng năm|hàng năm|bình quân|riêng|còn lại|tăng thêm|trên \\p{L}|khoảng|dự kiến tăng|tương đương",
            FLAGS);

    private static final List<String> UNITS =
            List.of("triệu đồng", "tỷ đồng", "nghìn đồng", "ngàn đồng", "tỉ đồng", "0 đồng");

    private record Money(int start, int end, BigDecimal value, BigDecimal unit) {}

    /** Whether it is worth looking. */
    static boolean mayBeIn(String text) {
        int total = text.indexOf("ổng");
        return total >= 0 && UNITS.stream().anyMatch(unit -> text.indexOf(unit, total) >= 0);
    }

    static Optional<MoneySum> in(String text) {
        List<Money> all = all(text);
        if (all.size() < 3 || UNCLEAR.matcher(text).find()) {
            return Optional.empty();
        }
        Money total = all.get(0);
        String behind = text.substring(total.end(), all.get(1).start());
        boolean complete = ALL.matcher(behind).find();
        boolean listed = complete || SOME.matcher(behind).find();
        String parts = text.substring(total.end(), all.get(all.size() - 1).start());
        // What stands in parentheses is a part of a part.
        boolean oneSentence = !parts.contains(". ") && !parts.contains("(");
        boolean once = SOME.matcher(text).results().count()
                        + ALL.matcher(text).results().count()
                == 1;
        boolean isTotal = TOTAL.matcher(text.substring(0, total.start())).find();
        if (!listed || !oneSentence || !once || !isTotal || !isOneList(text, all)) {
            return Optional.empty();
        }
        List<BigDecimal> values = all.subList(1, all.size()).stream()
                .map(part -> part.value().multiply(part.unit()))
                .toList();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = total.value().multiply(total.unit());
        boolean wrong = complete ? sum.compareTo(whole) != 0 : sum.compareTo(whole) > 0;
        String unit = text.substring(total.start(), total.end()).replaceFirst("^[0-9.,]+", "");
        return wrong
                ? Optional.of(new MoneySum(
                        total.start(),
                        total.end(),
                        text.substring(total.start(), total.end()),
                        print(sum, total) + unit))
                : Optional.empty();
    }

    /** Whether the parts are joined in one way: a semicolon among commas may begin what is no part. */
    private static boolean isOneList(String text, List<Money> all) {
        long strong = 0;
        for (int i = 2; i < all.size(); i++) {
            strong += text.substring(all.get(i - 1).end(), all.get(i).start()).contains(";") ? 1 : 0;
        }
        return strong == 0 || strong == all.size() - 2;
    }

    private static String print(BigDecimal sum, Money total) {
        String[] number =
                sum.divide(total.unit()).stripTrailingZeros().toPlainString().split("\\.");
        String thousands = number[0].replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", ".");
        return number.length == 1 ? thousands : thousands + "," + number[1];
    }

    private static List<Money> all(String text) {
        List<Money> all = new ArrayList<>();
        Matcher money = MONEY.matcher(text);
        while (money.find()) {
            all.add(new Money(money.start(), money.end(), Amounts.read(money.group(1)), unit(money.group(2))));
        }
        return all;
    }

    private static BigDecimal unit(String printed) {
        String word = printed.toLowerCase(Locale.ROOT).split(" ")[0];
        int zeros =
                switch (word) {
                    case "nghìn", "ngàn" -> 3;
                    case "triệu" -> 6;
                    case "tỷ", "tỉ" -> 9;
                    default -> 0;
                };
        return BigDecimal.ONE.scaleByPowerOfTen(zeros);
    }
}
