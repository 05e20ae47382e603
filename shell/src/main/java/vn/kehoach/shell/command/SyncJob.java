package vn.kehoach.shell.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.Engine;
import vn.kehoach.PlanInput;
import vn.kehoach.derive.Adopted;
import vn.kehoach.derive.Standing;
import vn.kehoach.derive.StandingJson;
import vn.kehoach.derive.StandingText;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.SourceFile;

/** Tells what there is to look at in derived plans, one after another, and writes down that it has been looked at. */
final class SyncJob {
    private final Kehoach kehoach;
    private final Inputs inputs;
    private final Optional<SourceFile> before;
    private final boolean write;
    private final ReportFormat format;
    private final Map<String, Standing> standings = new TreeMap<>();

    /**
     * @param before the template as it was, for the words that changed; absent: only what is now is shown
     * @param write whether to write down that all has been looked at
     */
    SyncJob(Kehoach kehoach, Inputs inputs, Optional<SourceFile> before, boolean write, ReportFormat format) {
        this.kehoach = kehoach;
        this.inputs = inputs;
        this.before = before;
        this.write = write;
        this.format = format;
    }

    /**
     * Looks at one plan and gives the status: whether it can be read, and all of its changes made.
     *
     * @throws IOException if its file cannot be read or written
     */
    int run(Inputs.Input input) throws IOException {
        PlanInput plan = inputs.plan(input);
        Outcome<Adopted> outcome = kehoach.engine().cascade().adopted(plan);
        List<Diagnostic> faults = outcome.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && !isStale(finding))
                .toList();
        if (!faults.isEmpty()) {
            List<SourceFile> files = new ArrayList<>(inputs.around());
            files.add(plan.file());
            kehoach.console().err().print(new FindingsPrinter(kehoach).toErr(faults, files));
        }
        if (outcome.value().isEmpty()) {
            return Status.FINDINGS;
        }
        Adopted adopted = outcome.value().get();
        Standing standing = since(plan, adopted.standing());
        standings.put(input.name(), standing);
        if (format == ReportFormat.TEXT) {
            kehoach.print(new StandingText(kehoach.lang()).print(input.name(), standing));
        }
        if (!faults.isEmpty()) {
            if (write) {
                kehoach.tell(kehoach.say("sync-not-written", input.name()));
            }
            return Status.FINDINGS;
        }
        if (write && adopted.isIssued() && !standing.items().isEmpty() && !isNew(adopted)) {
            kehoach.tell(kehoach.say(
                    "sync-issued", input.name(), kehoach.typed("derive " + Typed.word(input.name()) + " --full")));
            return Status.FINDINGS;
        }
        if (write && !adopted.reviewed().equals(text(plan))) {
            Output.replace(input.path().toRealPath(), Output.bytes(adopted.reviewed(), plan.file()));
            kehoach.tell(kehoach.say("sync-written", input.name()));
        }
        return Status.FINE;
    }

    /** Whether nobody has looked at it yet at all. */
    private static boolean isNew(Adopted plan) {
        return plan.standing().items().stream().allMatch(item -> item.state() == Standing.State.NEW);
    }

    private static boolean isStale(Diagnostic finding) {
        return finding.code().equals("derive-parent-changed");
    }

    private static String text(PlanInput plan) {
        return Engine.text(plan.file()).orElseThrow().text();
    }

    private Standing since(PlanInput plan, Standing standing) {
        return before.map(file -> new PlanInput(plan.file(), plan.place(), plan.office(), Optional.of(file)))
                .flatMap(earlier -> kehoach.engine().cascade().adopted(earlier).value())
                .map(earlier -> standing.since(earlier.standing()))
                .orElse(standing);
    }

    /** Prints what is told of all plans together. */
    void finish() {
        if (format == ReportFormat.JSON) {
            kehoach.print(new StandingJson().print(standings));
        } else if (isAnythingOpen() && !write) {
            kehoach.tell(kehoach.say("sync-next"));
        }
    }

    boolean isAnythingOpen() {
        return standings.values().stream()
                .anyMatch(standing -> !standing.items().isEmpty());
    }
}
