package vn.kehoach.shell.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.Engine;
import vn.kehoach.PlanInput;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.fix.Fixed;
import vn.kehoach.source.SourceFile;

/** Corrects plans, one after another. */
final class FixJob {
    private final Kehoach kehoach;
    private final Inputs inputs;
    private final boolean diff;
    private final boolean write;
    private final boolean unsafe;
    private final Messages sentences;
    private final List<String> changed = new ArrayList<>();
    private int unsafeLeft;

    /**
     * Corrects what can be.
     *
     * @param diff whether the change, as {@code patch} takes it, is the result
     * @param write whether to change the files
     * @param unsafe also where the meaning may change
     */
    FixJob(Kehoach kehoach, Inputs inputs, boolean diff, boolean write, boolean unsafe) {
        this.kehoach = kehoach;
        this.inputs = inputs;
        this.diff = diff;
        this.write = write;
        this.unsafe = unsafe;
        this.sentences = Engine.messages(kehoach.lang());
    }

    /**
     * Corrects one and gives the status: whether errors are left.
     *
     * @throws IOException if it cannot be read or written
     */
    int fix(Inputs.Input input) throws IOException {
        PlanInput plan = inputs.plan(input);
        Outcome<Fixed> outcome = kehoach.engine().fix(plan, unsafe);
        if (outcome.value().isEmpty()) {
            List<SourceFile> files = new ArrayList<>(inputs.around());
            files.add(plan.file());
            kehoach.console().err().print(new FindingsPrinter(kehoach).toErr(outcome.diagnostics(), files));
            return Status.FINDINGS;
        }
        Fixed fixed = outcome.value().get();
        if (write && fixed.isChanged()) {
            Output.replace(input.path().toRealPath(), Output.bytes(fixed.after(), plan.file()));
        }
        show(input, plan, fixed);
        if (fixed.isChanged()) {
            changed.add(input.name());
        }
        unsafeLeft += unsafe
                ? 0
                : (int) fixed.left().findings().stream()
                        .filter(FixJob::isUnsafe)
                        .count();
        return outcome.hasAny(Severity.ERROR) ? Status.FINDINGS : Status.FINE;
    }

    /** What to do next, on the side. */
    void finish() {
        String files = String.join(" ", changed.stream().map(Typed::word).toList());
        if (!changed.isEmpty() && !changed.contains("-")) {
            kehoach.tell(
                    write
                            ? kehoach.say("fix-written", kehoach.typed("validate " + files))
                            : kehoach.say(
                                    "fix-next",
                                    kehoach.typed("fix " + files + (unsafe ? " --unsafe" : "") + " --write")));
        }
        if (unsafeLeft > 0) {
            kehoach.tell(kehoach.say("fix-unsafe", unsafeLeft));
        }
    }

    /** The report is the result, unless something else is; then it goes beside it. */
    private void show(Inputs.Input input, PlanInput plan, Fixed fixed) throws IOException {
        boolean piped = input.path() == null;
        String report = report(fixed);
        if (diff) {
            kehoach.print(fixed.diff());
        } else if (piped) {
            kehoach.console().out().write(Output.bytes(fixed.after(), plan.file()));
            kehoach.console().out().flush();
        }
        if (diff || piped) {
            kehoach.console().err().print(report);
        } else {
            kehoach.print(report + (write ? "" : fixed.diff()));
        }
    }

    private String report(Fixed fixed) {
        StringBuilder text = new StringBuilder();
        String head = fixed.made().isEmpty() ? "fix-none" : write ? "fix-made" : "fix-would";
        text.append(kehoach.say(head, fixed.file(), fixed.made().size())).append('\n');
        fixed.made().forEach(finding -> line(text, finding));
        if (!fixed.refused().isEmpty()) {
            text.append(kehoach.say("fix-refused", fixed.refused().size())).append('\n');
            fixed.refused().forEach(finding -> line(text, finding));
        }
        long errors = fixed.left().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            text.append(kehoach.say("fix-errors-left", errors)).append('\n');
        }
        return text.toString();
    }

    private void line(StringBuilder text, Diagnostic finding) {
        text.append("  ")
                .append(finding.span().start())
                .append(": ")
                .append(sentences.text(finding.message()))
                .append(" [")
                .append(finding.code())
                .append("]\n");
    }

    private static boolean isUnsafe(Diagnostic finding) {
        return finding.fix().filter(fix -> fix.kind() == Fix.Kind.UNSAFE).isPresent();
    }
}
