package vn.kehoach.shell.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.kehoach.Engine;

/** {@code schema}: the JSON Schema of plan files, or of offices' files. */
@Command(name = "schema", aliases = "luoc-do")
final class SchemaCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Option(names = "--for", paramLabel = "plan|office", defaultValue = "plan")
    private Files files;

    /** Kinds of files. */
    enum Files {
        PLAN,
        OFFICE
    }

    @Override
    public Integer call() {
        kehoach.print(files == Files.PLAN ? Engine.schema(kehoach.lang()) : Engine.officeSchema(kehoach.lang()));
        return Status.FINE;
    }
}
