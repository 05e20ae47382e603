package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.onto.OntoJson;
import vn.kehoach.onto.OntoResult;
import vn.kehoach.onto.OntoText;
import vn.kehoach.source.SourceFile;

/**
 * Lays an edited document onto its plan file.
 *
 * @param plan the plan file
 * @param file what is in it
 * @param format of the report
 * @param diff whether to print the file's change, as {@code patch} takes it
 * @param write whether to change the file
 */
record OntoJob(
        Kehoach kehoach,
        SourceFile edited,
        Path plan,
        SourceFile file,
        ReportFormat format,
        boolean diff,
        boolean write) {
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** Runs and gives the status. */
    int run() throws IOException {
        Outcome<OntoResult> outcome = kehoach.engine().onto(edited, file);
        new FindingsPrinter(kehoach).report(outcome, format, List.of(file));
        if (outcome.value().isEmpty()) {
            if (!outcome.hasAny(Severity.ERROR)) {
                kehoach.tell(kehoach.say("not-composed", plan));
            }
            return Status.FINDINGS;
        }
        OntoResult result = outcome.value().get();
        if (write && result.isChanged()) {
            Output.replace(plan.toRealPath(), bytes(result.newText()));
        }
        report(result);
        return result.unplaced().isEmpty() ? Status.FINE : Status.FINDINGS;
    }

    /** A byte order mark that the file has, it keeps. */
    private byte[] bytes(String text) {
        byte[] start = Arrays.copyOf(file.content(), MARK.length);
        String mark = Arrays.equals(start, MARK) ? "\ufeff" : "";
        return (mark + text).getBytes(StandardCharsets.UTF_8);
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
