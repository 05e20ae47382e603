package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.kehoach.amend.AmendFile;
import vn.kehoach.amend.Amended;
import vn.kehoach.compare.Compared;
import vn.kehoach.compare.DifferenceText;

/** {@code amend}: the draft of a plan that amends one version of a plan to be another, and the consolidated text. */
@Command(name = "amend", aliases = "sua-doi")
final class AmendCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "${bundle:label.plan}", descriptionKey = "OLD")
    @Takes(Kind.PLAN)
    private String before;

    @Parameters(index = "1", paramLabel = "${bundle:label.plan}", descriptionKey = "NEW")
    @Takes(Kind.PLAN)
    private String after;

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.file}")
    @Takes(Kind.FILE)
    private Path out;

    @Option(names = "--consolidated", paramLabel = "${bundle:label.file}")
    @Takes(Kind.FILE)
    private Path consolidated;

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        refuse(before.equals("-") && after.equals("-"), "one-plan-from-input");
        refuse(consolidated != null && whole(consolidated).equals(whole(out)), "one-file-twice", out);
        Inputs inputs = new Inputs(kehoach);
        TwoPlans plans = new TwoPlans(kehoach, before, after);
        List<Inputs.Input> found = plans.inputs();
        boolean taken = files().anyMatch(file -> file.isAmong(found));
        if (found.isEmpty() || taken) {
            return Status.COULD_NOT_RUN;
        }
        Optional<Compared> compared = plans.compare(inputs, found, ReportFormat.TEXT);
        if (compared.isEmpty() || !plans.arePrinted(compared.get())) {
            return Status.COULD_NOT_RUN;
        }
        if (compared.get().difference().isNone()) {
            kehoach.tell(kehoach.say("amend-nothing"));
            return Status.FINDINGS;
        }
        Amended amended = kehoach.engine().versions().amend(compared.get());
        if (amended.amendments() == 0) {
            kehoach.tell(kehoach.say("amend-none"));
            tellUntold(compared.get(), amended);
            return Status.FINDINGS;
        }
        return write(compared.get(), amended);
    }

    private void refuse(boolean senseless, String key, Object... words) {
        if (senseless) {
            throw new UsageErrors.AtOdds(spec.commandLine(), kehoach.say(key, words));
        }
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private Stream<OutFile> files() {
        return Stream.of(Optional.of(out), Optional.ofNullable(consolidated))
                .flatMap(Optional::stream)
                .map(path -> new OutFile(kehoach, path, force));
    }

    /** Both files, or none. */
    private int write(Compared compared, Amended amended) throws IOException {
        AmendFile words = new AmendFile(kehoach.lang());
        String old = compared.before().file();
        String now = compared.after().file();
        byte[] draft = words.draft(amended, old, now).getBytes(StandardCharsets.UTF_8);
        byte[] whole = words.consolidated(amended, old, now).getBytes(StandardCharsets.UTF_8);
        OutFile first = new OutFile(kehoach, out, force);
        boolean free = consolidated == null || new OutFile(kehoach, consolidated, force).isFree(whole);
        if (!free || !first.write(draft)) {
            return Status.COULD_NOT_RUN;
        }
        kehoach.console().out().println(out);
        if (consolidated != null) {
            new OutFile(kehoach, consolidated, force).write(whole);
            kehoach.console().out().println(consolidated);
        }
        tell(compared, amended);
        return Status.FINE;
    }

    private void tell(Compared compared, Amended amended) {
        kehoach.tell(kehoach.say("amend-count", amended.amendments()));
        tellUntold(compared, amended);
        boolean issued = compared.before().plan().number().isPresent()
                && compared.before().plan().date().flatMap(date -> date.full()).isPresent();
        if (!issued) {
            kehoach.tell(kehoach.say("amend-not-issued", compared.before().file()));
        }
        kehoach.tell(kehoach.say("derive-next", kehoach.typed("validate " + Typed.word(out))));
    }

    private void tellUntold(Compared compared, Amended amended) {
        if (!amended.untold().isEmpty()) {
            kehoach.tell(kehoach.say("amend-untold", amended.untold().size()));
            DifferenceText text = new DifferenceText(kehoach.lang());
            amended.untold().forEach(change -> kehoach.tell("  " + text.headline(compared, change)));
        }
    }
}
