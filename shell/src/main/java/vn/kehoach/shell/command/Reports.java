package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.Engine;
import vn.kehoach.PlanInput;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.report.HtmlReport;
import vn.kehoach.report.JsonReport;
import vn.kehoach.report.Review;
import vn.kehoach.report.SarifReport;
import vn.kehoach.report.TextReport;

/** Writes the reports of one run of {@code validate}: at most one to standard output, any number to files. */
final class Reports {
    /** Columns that a terminal has at least, where reports look well. */
    private static final int COLUMNS = 100;

    private final Kehoach kehoach;
    private final List<ReportTo> wanted;
    private final List<String> paths;
    private final Map<String, PlanInput> plans = new HashMap<>();
    private final Output output;

    /**
     * @param paths of the plans as they were given
     * @param plans that were read from there
     * @param force to write over files that a person has changed
     */
    Reports(Kehoach kehoach, List<ReportTo> wanted, List<String> paths, List<PlanInput> plans, boolean force) {
        this.kehoach = kehoach;
        this.wanted = wanted;
        this.paths = paths;
        plans.forEach(plan -> this.plans.put(plan.file().name(), plan));
        this.output = new Output(force);
    }

    /** Writes them all, as far as they can be written, and gives the status of that. */
    int write(Review review) {
        int status = Status.FINE;
        for (ReportTo report : wanted) {
            if (review.plans().isEmpty() && review.offices().isEmpty() && report.format() == ReportTo.Form.TEXT) {
                continue; // what could not be read has been told
            }
            if (report.isPrinted()) {
                kehoach.print(
                        content(report, review, kehoach.console().terminals().out()));
            } else {
                status = Math.max(status, write(report, report.file().get(), review));
            }
        }
        return status;
    }

    /** What was written where: the result where nothing else is printed, else on the side. */
    private int write(ReportTo report, Path file, Review review) {
        try {
            if (kehoach.world().isFolder(file)) {
                throw new FileSystemException(file.toString(), null, kehoach.say("is-a-folder"));
            }
            Path folder = file.getParent() == null ? Path.of("") : file.getParent();
            byte[] content = content(report, review, false).getBytes(StandardCharsets.UTF_8);
            output.write(folder, Map.of(file.getFileName().toString(), content));
        } catch (IOException e) {
            kehoach.tell(
                    e instanceof Output.ChangedByHand
                            ? kehoach.say("report-changed-by-hand", e.getMessage())
                            : Failure.of(kehoach, e));
            return Status.COULD_NOT_RUN;
        }
        if (wanted.stream().anyMatch(ReportTo::isPrinted)) {
            kehoach.tell(kehoach.say("report-written", file));
        } else {
            kehoach.console().out().println(file);
        }
        return Status.FINE;
    }

    private String content(ReportTo report, Review review, boolean terminal) {
        Messages sentences = Engine.messages(kehoach.lang());
        return switch (report.format()) {
            case TEXT ->
                new TextReport(kehoach.lang(), sentences, coloured(report, terminal), terminal ? COLUMNS : 0)
                        .print(review, fixCommand());
            case JSON -> new JsonReport(sentences).print(review.findings());
            case SARIF -> new SarifReport(kehoach.lang(), sentences, Version.number()).print(review);
            case HTML ->
                new HtmlReport(kehoach.lang(), sentences)
                        .print(review, file -> kehoach.engine().composed(plans.get(file.name())));
        };
    }

    /** A file is never coloured, whatever a terminal would be. */
    private boolean coloured(ReportTo report, boolean terminal) {
        return report.isPrinted() && kehoach.colours(terminal);
    }

    /** What a person types to have these plans mended; standard input cannot be. */
    private Optional<String> fixCommand() {
        return paths.contains("-")
                ? Optional.empty()
                : Optional.of(
                        kehoach.typed("fix " + paths.stream().map(Typed::word).collect(Collectors.joining(" "))));
    }
}
