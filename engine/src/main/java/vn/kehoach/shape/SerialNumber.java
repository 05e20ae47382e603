package vn.kehoach.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A document's number in the year's series: a whole number from 1 to 99999. Authors tend to write it as it is printed, {@code 05/KH-UBND}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface SerialNumber {}
