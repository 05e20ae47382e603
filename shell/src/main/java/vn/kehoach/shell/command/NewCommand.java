package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.kehoach.programme.Programme;
import vn.kehoach.unit.Unit;

/** {@code new}: a plan to fill in. */
@Command(name = "new", aliases = "tao-moi")
final class NewCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Option(names = "--programme", required = true, paramLabel = "${bundle:label.programme}")
    @Takes(Kind.PROGRAMME)
    private String programme;

    @Option(names = "--unit", required = true, paramLabel = "${bundle:label.unit}")
    @Takes(Kind.UNIT)
    private String unit;

    @Option(names = "--out", paramLabel = "${bundle:label.file}")
    @Takes(Kind.FILE)
    private Path out;

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        Search search = new Search(kehoach);
        List<Programme> programmes = search.programmes(programme);
        List<Unit> units = search.units(unit, kehoach.world().today());
        if (units.size() > 1) {
            kehoach.tell(search.ambiguous(unit, units));
        }
        if (programmes.isEmpty() || units.size() != 1) {
            return Status.COULD_NOT_RUN;
        }
        tellIfEnded(programmes.get(0));
        String skeleton = kehoach.engine().skeleton(programmes.get(0), units.get(0));
        if (out == null) {
            kehoach.print(skeleton);
            return Status.FINE;
        }
        return write(skeleton.getBytes(StandardCharsets.UTF_8));
    }

    private void tellIfEnded(Programme programme) {
        programme.to().filter(last -> last.isBefore(kehoach.world().today())).ifPresent(last -> {
            String next = programme
                    .replacedBy()
                    .map(id -> ", " + kehoach.say("programme-replaced", id))
                    .orElse("");
            kehoach.tell(kehoach.say("programme-ended", programme.id(), new Wording(kehoach).day(last)) + next);
        });
    }

    private int write(byte[] content) throws IOException {
        if (!force && Output.hasOther(out, content)) {
            kehoach.tell(kehoach.say("file-exists", out));
            return Status.COULD_NOT_RUN;
        }
        Output.replace(out, content);
        kehoach.console().out().println(out);
        kehoach.tell(kehoach.say("new-next", kehoach.typed("validate " + Typed.word(out))));
        return Status.FINE;
    }
}
