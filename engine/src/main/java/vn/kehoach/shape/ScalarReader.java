package vn.kehoach.shape;

import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.words.Nearest;
import vn.kehoach.yaml.Findings;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.Quote;
import vn.kehoach.yaml.ReadingCode;

/** Single values as written to values of Java; what cannot be is reported. */
final class ScalarReader {
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]+(\\.[0-9]{3})*,[0-9]+");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** {@code 05}, {@code 54 xóm}, {@code 15/KH-UBND}: one number, and what need not be written with it. */
    private static final Pattern NUMBER_IN_TEXT = Pattern.compile("0*([1-9][0-9]{0,8})(?:[^0-9.,-][^0-9]*)?");

    private static final String SERIAL_EXAMPLE = "15";

    private final Findings findings;

    ScalarReader(Findings findings) {
        this.findings = findings;
    }

    Optional<Object> read(Shape shape, Node.Scalar scalar, String path) {
        if (shape instanceof Shape.Text) {
            return Optional.of(scalar.text());
        }
        if (shape instanceof Shape.Choice choice) {
            return choice(choice.words(), scalar, path);
        }
        if (shape instanceof Shape.Formatted formatted) {
            return formatted(formatted, scalar, path);
        }
        if (shape instanceof Shape.Date) {
            return date(scalar, path);
        }
        if (shape instanceof Shape.Bool) {
            return bool(scalar, path);
        }
        if (shape instanceof Shape.FormatVersion version) {
            return version(version.version(), scalar, path);
        }
        return shape instanceof Shape.Whole whole
                ? bounded(whole, scalar, path)
                : number(((Shape.Decimal) shape).asDouble(), scalar, path);
    }

    private Optional<Object> choice(Map<String, Object> words, Node.Scalar scalar, String path) {
        Object constant = words.get(scalar.text());
        if (constant == null) {
            List<String> known = List.copyOf(words.keySet());
            String all = String.join(", ", known);
            Nearest.of(scalar.text(), known)
                    .ifPresentOrElse(
                            near -> findings.reportNear(
                                    ReadingCode.BAD_VALUE,
                                    "near",
                                    scalar.span(),
                                    path,
                                    near,
                                    Quote.of(scalar.text()),
                                    near,
                                    all),
                            () -> findings.report(
                                    ReadingCode.BAD_VALUE,
                                    "listed",
                                    scalar.span(),
                                    path,
                                    Quote.of(scalar.text()),
                                    all));
        }
        return Optional.ofNullable(constant);
    }

    private Optional<Object> formatted(Shape.Formatted shape, Node.Scalar scalar, String path) {
        Optional<?> parsed =
                scalar.text().matches(shape.format().pattern()) ? parse(shape.type(), scalar.text()) : Optional.empty();
        // A type whose example is a day is one of days.
        boolean takesDays = shape.format().example().matches(DATE.pattern());
        if (parsed.isEmpty() && !(takesDays && reportDay(scalar, path, false))) {
            findings.report(
                    ReadingCode.BAD_VALUE,
                    "format",
                    scalar.span(),
                    path,
                    Quote.of(scalar.text()),
                    shape.format().example());
        }
        return parsed.map(value -> value);
    }

    private static Optional<?> parse(Class<?> type, String text) {
        try {
            return (Optional<?>) type.getMethod("parse", String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getName() + ".parse must not throw", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Object> date(Node.Scalar scalar, String path) {
        if (DATE.matcher(scalar.text()).matches()) {
            try {
                return Optional.of(LocalDate.parse(scalar.text()));
            } catch (DateTimeException e) {
                // Reported below: the thirtieth of February is as wrong as a word.
            }
        }
        if (!reportDay(scalar, path, true)) {
            findings.report(ReadingCode.BAD_VALUE, "date", scalar.span(), path, Quote.of(scalar.text()));
        }
        return Optional.empty();
    }

    /** Reports a day that does not exist, or is not written year first, if that is what the value is. */
    private boolean reportDay(Node.Scalar scalar, String path, boolean whole) {
        Optional<WrittenDay> written =
                WrittenDay.of(scalar.text()).filter(day -> !whole || day.day().isPresent());
        written.ifPresent(day -> {
            String text = Quote.of(scalar.text());
            if (!day.hasRealMonth()) {
                findings.report(ReadingCode.BAD_VALUE, "no-month", scalar.span(), path, text, day.month());
            } else if (!day.isReal()) {
                int last = day.daysOfMonth();
                findings.report(ReadingCode.BAD_VALUE, "no-day", scalar.span(), path, text, last);
            } else {
                findings.report(ReadingCode.BAD_VALUE, "date-order", scalar.span(), path, text, day.iso());
            }
        });
        return written.isPresent();
    }

    private Optional<Object> bool(Node.Scalar scalar, String path) {
        boolean yes = scalar.text().equals("true");
        if (!yes && !scalar.text().equals("false")) {
            findings.report(ReadingCode.WRONG_TYPE, "boolean", scalar.span(), path, Quote.of(scalar.text()));
            return Optional.empty();
        }
        return unquoted(yes, scalar, path);
    }

    private Optional<Object> whole(Node.Scalar scalar, String path, boolean serial) {
        if (!WHOLE.matcher(scalar.text()).matches()) {
            Matcher number = NUMBER_IN_TEXT.matcher(scalar.text());
            Optional<String> meant = number.matches() ? Optional.of(number.group(1)) : Optional.empty();
            String variant = serial ? "serial" : meant.isPresent() ? "whole-near" : "whole";
            String example = meant.orElse(SERIAL_EXAMPLE);
            findings.report(ReadingCode.WRONG_TYPE, variant, scalar.span(), path, Quote.of(scalar.text()), example);
            return Optional.empty();
        }
        try {
            return unquoted(Integer.valueOf(scalar.text()), scalar, path);
        } catch (NumberFormatException e) {
            findings.report(ReadingCode.BAD_VALUE, "whole", scalar.span(), path, Quote.of(scalar.text()));
            return Optional.empty();
        }
    }

    private Optional<Object> bounded(Shape.Whole shape, Node.Scalar scalar, String path) {
        Optional<Object> number = whole(scalar, path, shape.serial());
        if (number.isPresent() && ((int) number.get() < shape.least() || (int) number.get() > shape.most())) {
            findings.report(
                    ReadingCode.BAD_VALUE, "range", scalar.span(), path, number.get(), shape.least(), shape.most());
            return Optional.empty();
        }
        return number;
    }

    private Optional<Object> version(int known, Node.Scalar scalar, String path) {
        Optional<Object> version = whole(scalar, path, false);
        if (version.isPresent() && !version.get().equals(known)) {
            findings.report(ReadingCode.BAD_VALUE, "version", scalar.span(), path, version.get(), known);
            return Optional.empty();
        }
        return version;
    }

    private Optional<Object> number(boolean asDouble, Node.Scalar scalar, String path) {
        if (!DECIMAL.matcher(scalar.text()).matches()) {
            boolean comma = COMMA.matcher(scalar.text()).matches();
            findings.report(
                    comma ? ReadingCode.BAD_VALUE : ReadingCode.WRONG_TYPE,
                    comma ? "comma" : "number",
                    scalar.span(),
                    path,
                    Quote.of(scalar.text()));
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(scalar.text());
        return unquoted(asDouble ? (Object) number.doubleValue() : number, scalar, path);
    }

    /** In quotes, a number or {@code true} is text to every program that reads YAML. */
    private Optional<Object> unquoted(Object value, Node.Scalar scalar, String path) {
        if (!scalar.plain()) {
            findings.report(ReadingCode.WRONG_TYPE, "quoted", scalar.span(), path, Quote.of(scalar.text()));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** The key of a map by number. */
    Optional<Object> number(Node.Entry entry, String path) {
        if (!entry.key().matches("0|[1-9][0-9]{0,8}")) {
            findings.report(ReadingCode.BAD_VALUE, "map-key", entry.keySpan(), path, Quote.of(entry.key()));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(entry.key()));
    }
}
