package vn.kehoach.shell.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on a command line: {@code 2025-12-31} or {@code 31/12/2025}. */
final class Day implements ITypeConverter<LocalDate> {
    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate convert(String text) {
        try {
            return text.contains("/") ? LocalDate.parse(text, VIETNAMESE) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
