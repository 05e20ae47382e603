package vn.kehoach.shell.command;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;

/** What a parameter names, whatever the language in which its help labels it. */
public enum Kind {
    /** A plan file, or a folder of them. */
    PLAN,
    /** A document to import. */
    DOCUMENT,
    /** Any file. */
    FILE,
    /** A folder. */
    FOLDER,
    /** A programme by its id. */
    PROGRAMME,
    /** A unit by code or name. */
    UNIT,
    /** A body by role or name. */
    AGENCY,
    /** The code of a finding. */
    CODE,
    /** Reports, each with a file or without. */
    REPORTS;

    /** The kind of a parameter; absent for one that takes something of its own. */
    public static Optional<Kind> of(ArgSpec argument) {
        return Optional.ofNullable(argument.userObject())
                .filter(AnnotatedElement.class::isInstance)
                .map(field -> ((AnnotatedElement) field).getAnnotation(Takes.class))
                .map(Takes::value);
    }
}
