package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.kehoach.PlanInput;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.rollup.Rollup;
import vn.kehoach.rollup.Unread;
import vn.kehoach.source.SourceFile;

/** {@code rollup}: the plans of the units below held against the plan above them. */
@Command(name = "rollup", aliases = "tong-hop")
final class RollupCommand implements Callable<Integer> {
    @ParentCommand
    private Kehoach kehoach;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "${bundle:label.plan-above}", descriptionKey = "PARENT")
    @Takes(Kind.PLAN)
    private String parent;

    @Parameters(index = "1", paramLabel = "${bundle:label.folder}", descriptionKey = "DIR")
    @Takes(Kind.FOLDER)
    private String folder;

    @Option(names = "--format", paramLabel = "table|json|csv|xlsx|svg|png|annex", defaultValue = "table")
    private RollupFormat format;

    @Option(names = "--target", paramLabel = "${bundle:label.target}")
    private String target;

    @Option(names = "--out", paramLabel = "${bundle:label.file}")
    @Takes(Kind.FILE)
    private Path out;

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() throws InterruptedException, IOException {
        refuse(out == null && format.needsFile(), "option-needs", "--format " + format.word(), "--out");
        refuse(target != null && !format.isPicture(), "option-needs", "--target", "--format svg|png");
        if (!kehoach.world().isFolder(Path.of(folder))) {
            kehoach.tell(kehoach.say("not-a-folder", folder));
            return Status.COULD_NOT_RUN;
        }
        Inputs first = new Inputs(kehoach);
        List<Inputs.Input> one = first.plansOf(List.of(parent));
        Inputs rest = new Inputs(kehoach);
        List<Inputs.Input> all = rest.plansOf(List.of(folder));
        if (one.isEmpty() || first.status() != Status.FINE || rest.status() != Status.FINE) {
            return Status.COULD_NOT_RUN;
        }
        Outcome<Rollup> outcome = rollup(first.plan(one.get(0)), rest, all);
        if (!outcome.diagnostics().isEmpty()) {
            List<SourceFile> files = new ArrayList<>(List.of(first.read(one.get(0))));
            files.addAll(first.around());
            kehoach.console().err().print(new FindingsPrinter(kehoach).toErr(outcome.diagnostics(), files));
        }
        if (outcome.hasAny(Severity.ERROR)) {
            return Status.COULD_NOT_RUN;
        }
        if (outcome.value().isEmpty()) {
            kehoach.tell(kehoach.say("rollup-no-units", parent));
            return Status.COULD_NOT_RUN;
        }
        Rollup rollup = outcome.value().get();
        boolean given = new RollupOutput(kehoach, format, Optional.ofNullable(out), force, plans(one, all))
                .give(rollup, Optional.ofNullable(target));
        return given ? rollup.isFine() ? Status.FINE : Status.FINDINGS : Status.COULD_NOT_RUN;
    }

    /** The files that are read: whatever is written, it is written over none of them. */
    private static List<Path> plans(List<Inputs.Input> above, List<Inputs.Input> below) {
        return Stream.concat(above.stream(), below.stream())
                .map(Inputs.Input::path)
                .filter(Objects::nonNull)
                .toList();
    }

    private void refuse(boolean senseless, String key, Object... words) {
        if (senseless) {
            throw new UsageErrors.AtOdds(spec.commandLine(), kehoach.say(key, words));
        }
    }

    private Outcome<Rollup> rollup(PlanInput above, Inputs inputs, List<Inputs.Input> found)
            throws InterruptedException {
        List<PlanInput> below = new ArrayList<>();
        List<Unread> unopened = new ArrayList<>();
        for (Inputs.Input input : found) {
            try {
                PlanInput plan = inputs.plan(input);
                if (!plan.place().equals(above.place())) {
                    below.add(plan);
                }
            } catch (IOException e) {
                unopened.add(new Unread(input.name(), Optional.empty(), Optional.of(Failure.of(kehoach, e))));
            }
        }
        try (Progress progress = new Progress(kehoach.console(), below.size() + 1)) {
            return kehoach.engine().cascade().rollUp(above, below, unopened, progress::step);
        }
    }
}
