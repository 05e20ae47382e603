package vn.kehoach.shell.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that {@code --format} asks for: {@code html}, or {@code html=report.html}.
 *
 * @param format how it is written
 * @param file where to; absent: standard output
 */
record ReportTo(Form format, Optional<Path> file) {
    /** A comma before the next report; others belong to the name of a file. */
    static final String SEPARATOR = ",(?=(?i:text|json|sarif|html)(?:[=,]|$))";

    /** The kinds of reports. */
    enum Form {
        /** For people at a terminal. */
        TEXT,
        /** For programs. */
        JSON,
        /** SARIF 2.1.0, for editors and build servers. */
        SARIF,
        /** For those who sign. */
        HTML
    }

    /** Reads one from the command line. */
    static final class Converter implements ITypeConverter<ReportTo> {
        @Override
        public ReportTo convert(String value) {
            int equals = value.indexOf('=');
            String format = (equals < 0 ? value : value.substring(0, equals)).toUpperCase(Locale.ROOT);
            String file = equals < 0 ? "" : value.substring(equals + 1);
            if (equals >= 0 && file.isBlank()) {
                throw new TypeConversionException(value);
            }
            try {
                return new ReportTo(Form.valueOf(format), equals < 0 ? Optional.empty() : Optional.of(Path.of(file)));
            } catch (IllegalArgumentException e) { // no such format, or a name that no file can have
                throw new TypeConversionException(value);
            }
        }
    }

    /** Whether it goes to standard output. */
    boolean isPrinted() {
        return file.isEmpty();
    }
}
