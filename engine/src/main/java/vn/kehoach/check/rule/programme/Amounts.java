package vn.kehoach.check.rule.programme;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers as tables and budgets print them: {@code 1.234,5}. */
final class Amounts {
    /** A comma before three figures may part thousands in another way of writing: then nobody can tell. */
    private static final Pattern PLAIN =
            Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:,(?![0-9]{3}$)[0-9]+)?");

    private static final Pattern ANY = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?");

    private Amounts() {}

    /** The number of a cell; zero where it is empty or has a dash; absent where it is no number, or not sure which. */
    static Optional<BigDecimal> cell(String cell) {
        String text = cell.replace("*", "").strip();
        if (text.isEmpty() || text.equals("-") || text.equals("–") || text.equals("—")) {
            return Optional.of(BigDecimal.ZERO);
        }
        return PLAIN.matcher(text).matches() ? Optional.of(read(text)) : Optional.empty();
    }

    /** Whether a text has a number, as figure or part of something else. */
    static boolean areIn(String text, BigDecimal value) {
        return ANY.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Amounts::read)
                .anyMatch(each -> each.compareTo(value) == 0);
    }

    /** A dot parts thousands, a comma decimals. */
    static BigDecimal read(String printed) {
        return new BigDecimal(printed.replace(".", "").replace(',', '.'));
    }
}
