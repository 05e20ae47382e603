package vn.kehoach.shell.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.kehoach.Engine;

/** {@code schema}: the JSON Schema of plan files. */
@Command(name = "schema", aliases = "luoc-do")
final class SchemaCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Override
    public Integer call() {
        kehoach.print(Engine.schema(kehoach.lang()));
        return Status.FINE;
    }
}
