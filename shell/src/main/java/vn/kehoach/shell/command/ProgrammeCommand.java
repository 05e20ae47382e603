package vn.kehoach.shell.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.kehoach.programme.Programme;

/** {@code programme}: what a national target programme asks for; without an id, which there are. */
@Command(name = "programme", aliases = "chuong-trinh")
final class ProgrammeCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.programme}", descriptionKey = "PROGRAMME")
    @Takes(Kind.PROGRAMME)
    private String id;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private ReportFormat format;

    @Override
    public Integer call() {
        List<Programme> found = id == null ? kehoach.engine().programmes().all() : new Search(kehoach).programmes(id);
        if (found.isEmpty()) {
            return Status.COULD_NOT_RUN;
        }
        if (format == ReportFormat.JSON) {
            kehoach.print(JsonFields.document(
                    "programmes", found.stream().map(ProgrammeJson::of).toList()));
        } else if (id == null) {
            kehoach.print(found.stream()
                    .map(each -> each.id() + "  " + each.name() + " (" + each.period() + ")\n")
                    .collect(Collectors.joining()));
        } else {
            kehoach.print(found.stream().map(new ProgrammeText(kehoach)::of).collect(Collectors.joining("\n")));
        }
        return Status.FINE;
    }
}
