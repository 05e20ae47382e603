package vn.kehoach.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A record that may also be written as a bare value or a bare list, which then stands for one of its components. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Shorthand {
    /** The YAML key of the component that a bare value gives; empty for none. */
    String scalar() default "";

    /** The YAML key of the component that a bare list gives; empty for none. */
    String sequence() default "";
}
