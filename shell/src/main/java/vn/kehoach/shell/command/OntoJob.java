package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.kehoach.PlanInput;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.onto.OntoJson;
import vn.kehoach.onto.OntoResult;
import vn.kehoach.onto.OntoText;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.SourceFile;

/**
 * Lays an edited document onto its plan file.
 *
 * @param plan the plan file
 * @param file what is in it
 * @param format of the report
 * @param diff whether to print the file's change, as {@code patch} takes it
 * @param write whether to change the file
 * @param force whether to change it even if the plan has been issued
 */
record OntoJob(
        Kehoach kehoach,
        SourceFile edited,
        Path plan,
        SourceFile file,
        ReportFormat format,
        boolean diff,
        boolean write,
        boolean force) {
    /** Runs and gives the status. */
    int run() throws IOException {
        PlanInput input = new Inputs(kehoach).plan(plan, file);
        Outcome<OntoResult> outcome = kehoach.engine().onto(edited, input);
        new FindingsPrinter(kehoach).report(outcome, format, List.of(file));
        if (outcome.value().isEmpty()) {
            if (!outcome.hasAny(Severity.ERROR)) {
                kehoach.tell(kehoach.say("not-composed", plan));
            }
            return Status.FINDINGS;
        }
        OntoResult result = outcome.value().get();
        if (write && result.isChanged() && !force && isIssued(input)) {
            kehoach.tell(kehoach.say("onto-issued", plan));
            return Status.FINDINGS;
        }
        if (write && result.isChanged()) {
            Output.replace(plan.toRealPath(), Output.bytes(result.newText(), file));
        }
        report(result);
        return result.unplaced().isEmpty() ? Status.FINE : Status.FINDINGS;
    }

    private boolean isIssued(PlanInput input) {
        return kehoach.engine()
                .issues()
                .read(input)
                .value()
                .filter(Plan::isIssued)
                .isPresent();
    }

    /** The report is the result, unless something else is; then it goes beside it. */
    private void report(OntoResult result) {
        if (format == ReportFormat.JSON) {
            kehoach.print(new OntoJson(kehoach.lang()).print(result));
            return;
        }
        String report = new OntoText(kehoach.lang()).print(result);
        if (diff) {
            kehoach.print(result.diff());
            kehoach.console().err().print(report);
        } else {
            kehoach.print(report);
        }
        if (result.isChanged()) {
            next();
        }
    }

    private void next() {
        String command = "import " + Typed.word(edited.name()) + " --onto " + Typed.word(plan.toString());
        kehoach.tell(
                write
                        ? kehoach.say("onto-written", plan, kehoach.typed("validate " + Typed.word(plan.toString())))
                        : kehoach.say("onto-next", kehoach.typed(command + " --write")));
    }
}
