package vn.kehoach.shell.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.kehoach.Schemas;

/** {@code schema}: the JSON Schema of plan files, of offices' files, or of the side files of issued documents. */
@Command(name = "schema", aliases = "luoc-do")
final class SchemaCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Option(names = "--for", paramLabel = "plan|office|issued", defaultValue = "plan")
    private Files files;

    /** Kinds of files. */
    enum Files {
        PLAN,
        OFFICE,
        ISSUED
    }

    @Override
    public Integer call() {
        kehoach.print(
                switch (files) {
                    case PLAN -> Schemas.plan(kehoach.lang());
                    case OFFICE -> Schemas.office(kehoach.lang());
                    case ISSUED -> Schemas.issued(kehoach.lang());
                });
        return Status.FINE;
    }
}
