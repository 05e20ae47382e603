package vn.kehoach.shape;

import java.util.Map;

/** How a value is written in YAML: the description from which both the reader and the JSON Schema are made. */
sealed interface Shape {

    /** Any single value, as written; {@code mayBeEmpty}: see {@link MayBeEmpty}. */
    record Text(boolean mayBeEmpty) implements Shape {
        /** A text that is there. */
        static final Text FILLED = new Text(false);
    }

    /** A whole number in plain decimal, within bounds; {@code serial}: see {@link SerialNumber}. */
    record Whole(int least, int most, boolean serial) implements Shape {
        /** Any whole number. */
        static final Whole ANY = new Whole(Integer.MIN_VALUE, Integer.MAX_VALUE, false);
        /** A number in a year's series. */
        static final Whole SERIAL = new Whole(1, 99_999, true);
    }

    /** The version of the file's format. */
    record FormatVersion(int version) implements Shape {}

    /** A number, perhaps with a decimal point; {@code asDouble}: held as a {@code double} rather than a {@code BigDecimal}. */
    record Decimal(boolean asDouble) implements Shape {}

    /** {@code true} or {@code false}. */
    record Bool() implements Shape {}

    /** A calendar day {@code 2026-01-09}. */
    record Date() implements Shape {}

    /** One of a few words, each with its constant, in the order of the enum. */
    record Choice(Class<?> type, Map<String, Object> words) implements Shape {}

    /** A type of our own that is written as one value. */
    record Formatted(Class<?> type, ScalarFormat format) implements Shape {}

    /** Several values; a single one may stand without a list around it. */
    record Many(Shape element) implements Shape {}

    /** Values by name, or by whole number. */
    record Named(boolean byNumber, Shape value) implements Shape {}

    /** A record. Looked up when needed, because records may stand in themselves. */
    record Nested(Class<? extends Record> type) implements Shape {
        RecordShape shape() {
            return RecordShape.of(type);
        }
    }

    /** The same, with texts that may be empty in its lists. */
    static Shape withEmptyTexts(Shape shape) {
        return shape instanceof Many many
                ? new Many(withEmptyTexts(many.element()))
                : shape instanceof Text ? new Text(true) : shape;
    }

    /** Whether {@code TODO} can be kept as the value's text. */
    static boolean takesText(Shape shape) {
        if (shape instanceof Many many) {
            return takesText(many.element());
        }
        if (shape instanceof Nested nested) {
            return nested.shape()
                    .scalarField()
                    .map(field -> takesText(field.shape()))
                    .orElse(false);
        }
        return shape instanceof Text;
    }
}
