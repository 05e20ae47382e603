package vn.kehoach.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the cells of a column hold. An empty cell, a dash and {@code TODO} may stand in each. */
public enum CellType {
    /** Words. */
    TEXT,
    /** A number. */
    NUMBER,
    /** A share of a hundred, with or without its sign. */
    PERCENT,
    /** An amount, in what the column's head says. */
    MONEY,
    /** A day, a month or a year. */
    DATE;

    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("[0-9]+,[0-9]+");
    private static final Pattern POINT = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern DAY = Pattern.compile("(?:([0-9]{1,2})/)?([0-9]{1,2})/([0-9]{4})");

    /** Whether a cell says nothing that could be of a type. */
    public static boolean isVacant(String cell) {
        String text = cell.strip();
        return text.isEmpty() || text.equals("-") || text.equals("–") || text.startsWith("TODO");
    }

    /** Whether its cells are numbers. */
    public boolean isNumeric() {
        return this == NUMBER || this == PERCENT || this == MONEY;
    }

    /** Whether a cell that is not vacant holds such a value. */
    public boolean accepts(String cell) {
        return switch (this) {
            case TEXT -> true;
            case NUMBER, MONEY, PERCENT -> number(cell).isPresent();
            case DATE -> date(cell).isPresent();
        };
    }

    /**
     * The number in a cell, read as it is written in Vietnam, where points part thousands and a comma parts decimals: {@code
     * 1.234,5}, {@code 1234,5}, {@code 1.234}; and {@code 1234.5}, which cannot be mistaken. Of a share the sign may be there.
     */
    public Optional<BigDecimal> number(String cell) {
        String text = cell.strip();
        if (this == PERCENT && text.endsWith("%")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        boolean negative = text.startsWith("-") || text.startsWith("−");
        String digits = negative ? text.substring(1) : text;
        String plain =
                GROUPED.matcher(digits).matches() || COMMA.matcher(digits).matches()
                        ? digits.replace(".", "").replace(',', '.')
                        : digits;
        if (!isNumeric() || !POINT.matcher(plain).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(plain);
        return Optional.of(negative ? value.negate() : value);
    }

    /** The day, month or year in a cell: {@code 2026-09-30}, {@code 30/9/2026}, {@code 9/2026}, {@code 2026}. */
    public static Optional<PartialDate> date(String cell) {
        String text = cell.strip();
        var day = DAY.matcher(text);
        if (!day.matches()) {
            return PartialDate.parse(text);
        }
        String month = day.group(3) + "-" + two(day.group(2));
        return PartialDate.parse(day.group(1) == null ? month : month + "-" + two(day.group(1)));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
