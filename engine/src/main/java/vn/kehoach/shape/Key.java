package vn.kehoach.shape;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The YAML word of a record component or an enum constant, where it is not the Java name in kebab-case. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Key {
    /** The word as written in YAML. */
    String value();
}
