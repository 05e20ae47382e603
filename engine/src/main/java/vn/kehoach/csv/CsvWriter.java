package vn.kehoach.csv;

import java.util.List;
import java.util.stream.Collectors;

/** Writes tables as text (RFC 4180, but with bare line feeds), which {@link CsvReader} reads again. */
public final class CsvWriter {
    private final StringBuilder text = new StringBuilder();

    /** One more line; a value is put in quotes where it has to be. */
    public void row(List<String> values) {
        text.append(values.stream().map(CsvWriter::value).collect(Collectors.joining(",")))
                .append('\n');
    }

    /** The lines so far. */
    public String text() {
        return text.toString();
    }

    private static String value(String value) {
        boolean plain =
                value.chars().noneMatch(letter -> ",;\t\"\r\n".indexOf(letter) >= 0) && value.equals(value.strip());
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
