package vn.kehoach.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list whose elements are written as keys of the record itself, in the order of the file. The keys are the words of an
 * enum that implements {@link SpreadKey}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Spread {
    /** The enum of the keys. */
    Class<? extends SpreadKey> value();
}
