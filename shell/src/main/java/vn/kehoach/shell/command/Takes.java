package vn.kehoach.shell.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the value of a parameter names; completion goes by it. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface Takes {
    /** What it names. */
    Kind value();
}
