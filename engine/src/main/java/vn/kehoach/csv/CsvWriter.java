package vn.kehoach.csv;

import java.util.List;
import java.util.stream.Collectors;

/** Writes tables as text (RFC 4180), which {@link CsvReader} reads again. */
public final class CsvWriter {
    private static final String LINE_FEED = "\n";
    private static final String FORMULA = "=+-@\t\r";

    private final boolean forPeople;
    private final String end;
    private final StringBuilder text = new StringBuilder();

    private CsvWriter(boolean forPeople, String end) {
        this.forPeople = forPeople;
        this.end = end;
    }

    /** A table for programs: every value as it is; lines end with bare line feeds. */
    public static CsvWriter exact() {
        return new CsvWriter(false, LINE_FEED);
    }

    /**
     * A table that people open in a spreadsheet: a value that this would take for a formula is kept from it by a blank.
     *
     * @param end of each line
     */
    public static CsvWriter forSpreadsheets(String end) {
        return new CsvWriter(true, end);
    }

    /** One more line; a value is put in quotes where it has to be. */
    public void row(List<String> values) {
        text.append(values.stream().map(this::value).collect(Collectors.joining(",")))
                .append(end);
    }

    /** The lines so far. */
    public String text() {
        return text.toString();
    }

    private String value(String value) {
        boolean formula = forPeople && !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        String safe = formula ? " " + value : value;
        boolean plain =
                safe.chars().noneMatch(letter -> ",;\t\"\r\n".indexOf(letter) >= 0) && safe.equals(safe.strip());
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
