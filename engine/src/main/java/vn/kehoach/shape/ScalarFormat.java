package vn.kehoach.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type of our own that is written as one value, such as a period {@code 2026-2030}. The type has a method
 * {@code public static Optional<T> parse(String text)}, and its {@code toString} writes what {@code parse} reads.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ScalarFormat {
    /** A regular expression (ECMA 262 and Java) that a value must match whole; the JSON Schema shows it. */
    String pattern();

    /** A value to show in messages and in the schema. */
    String example();
}
