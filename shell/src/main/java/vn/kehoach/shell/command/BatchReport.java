package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.Engine;
import vn.kehoach.check.Checked;
import vn.kehoach.csv.CsvWriter;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.report.Review;
import vn.kehoach.report.SarifReport;
import vn.kehoach.shell.batch.Tally;
import vn.kehoach.source.SourceFile;

/**
 * Tells what became of many units: a table with a line for each, all findings as SARIF where that is wanted, and for a person the sums and what is
 * to be looked at. It keeps no more than it has to say.
 */
final class BatchReport {
    /** More findings than this nobody reads at a terminal. */
    private static final int SHOWN = 40;
    /** The same for units. */
    private static final int NAMED = 20;

    private static final String STEM = "bao-cao";
    private static final String BYTE_ORDER_MARK = "\ufeff"; // without it spreadsheets take the letters for others

    private final Kehoach kehoach;
    private final BatchOptions options;
    private final List<BatchRow> rows = new ArrayList<>();
    private final Set<Diagnostic> findings = new LinkedHashSet<>();
    private final Map<String, SourceFile> sources = new LinkedHashMap<>();
    private int untold;
    private boolean atFault;

    BatchReport(Kehoach kehoach, BatchOptions options) {
        this.kehoach = kehoach;
        this.options = options;
    }

    /** What became of one more unit. */
    void add(BatchRow row) {
        rows.add(row.withoutFindings());
        add(row.findings());
        if (options.sarif().isPresent() || row.findings().stream().anyMatch(findings::contains)) {
            row.source().ifPresent(source -> sources.put(source.name(), source));
        }
    }

    /** Findings that are no unit's own. */
    void addShared(List<Diagnostic> more) {
        atFault |= more.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        add(more);
    }

    private void add(List<Diagnostic> more) {
        if (options.sarif().isPresent()) {
            findings.addAll(more);
            return;
        }
        for (Diagnostic finding : more) {
            if (finding.severity() != Severity.INFO && !findings.contains(finding)) {
                if (findings.size() < SHOWN) {
                    findings.add(finding);
                } else {
                    untold++;
                }
            }
        }
    }

    List<BatchRow> rows() {
        return rows;
    }

    /** How it ended. */
    int status() {
        return atFault || rows.stream().anyMatch(row -> row.state().isTrouble()) ? Status.FINDINGS : Status.FINE;
    }

    /** The name of the table of outcomes. */
    Path table(Path out) {
        return out.resolve(options.shard().name(STEM, ".csv"));
    }

    /**
     * Writes the table and the SARIF log; what cannot be written is told.
     *
     * @param shared files that findings may stand in, whatever the unit
     * @param force to write over files that a person has changed
     * @return the status of that
     */
    int write(Path out, List<SourceFile> shared, boolean force) {
        int status = write(table(out), BYTE_ORDER_MARK + table(), force);
        return options.sarif().isPresent()
                ? Math.max(status, write(options.sarif().get(), sarif(shared), force))
                : status;
    }

    private int write(Path file, String text, boolean force) {
        Path folder = file.getParent() == null ? Path.of("") : file.getParent();
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        try {
            new Output(force).write(folder, Map.of(file.getFileName().toString(), content));
            return Status.FINE;
        } catch (IOException e) {
            kehoach.tell(
                    e instanceof Output.ChangedByHand
                            ? kehoach.say("report-changed-by-hand", e.getMessage())
                            : Failure.of(kehoach, e));
            return Status.COULD_NOT_RUN;
        }
    }

    private String sarif(List<SourceFile> shared) {
        List<String> unread = rows.stream()
                .filter(row -> row.state() == BatchRow.State.BROKEN)
                .map(BatchRow::remark)
                .toList();
        Review review = new Review(
                List.copyOf(sources.values()),
                shared,
                new Checked(List.copyOf(findings), List.of()),
                unread,
                kehoach.world().today());
        return new SarifReport(kehoach.lang(), Engine.messages(kehoach.lang()), Version.number()).print(review);
    }

    private String table() {
        CsvWriter csv = CsvWriter.forSpreadsheets("\n");
        csv.row(List.of(kehoach.say("batch-columns").split(",")));
        for (BatchRow row : rows) {
            Tally tally = row.tally();
            csv.row(List.of(
                    row.name(),
                    word(row.state()),
                    String.join(" ", row.files()),
                    String.valueOf(tally.errors()),
                    String.valueOf(tally.warnings()),
                    String.valueOf(tally.notes()),
                    String.valueOf(tally.todos()),
                    row.remark()));
        }
        return csv.text();
    }

    /** The sums, line by line. */
    String sums(Path table) {
        Map<BatchRow.State, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(
                        BatchRow::state, () -> new EnumMap<>(BatchRow.State.class), Collectors.counting()));
        String states = counts.entrySet().stream()
                .map(each -> each.getValue() + " " + word(each.getKey()))
                .collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder(kehoach.say("batch-sum", rows.size(), states)).append('\n');
        text.append(kehoach.say(
                        "batch-found",
                        sum(rows, Tally::errors),
                        sum(rows, Tally::warnings),
                        sum(rows, Tally::notes),
                        sum(rows, Tally::todos)))
                .append('\n');
        text.append(kehoach.say("batch-table", table)).append('\n');
        options.sarif().ifPresent(sarif -> text.append(kehoach.say("batch-sarif", sarif))
                .append('\n'));
        return text.toString();
    }

    private static long sum(List<BatchRow> rows, java.util.function.ToIntFunction<Tally> number) {
        return rows.stream().map(BatchRow::tally).mapToLong(number::applyAsInt).sum();
    }

    /** On the side: the units that somebody has to look at, and why. */
    void tellTroubles(List<SourceFile> shared) {
        List<BatchRow> troubles = rows.stream()
                .filter(row -> row.state().isTrouble() && row.state() != BatchRow.State.NOT_REACHED)
                .toList();
        List<SourceFile> files = new ArrayList<>(sources.values());
        files.addAll(shared);
        List<Diagnostic> told = findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .sorted(Diagnostic.ORDER)
                .limit(SHOWN)
                .toList();
        if (!told.isEmpty() && !(options.quiet() && troubles.isEmpty())) {
            kehoach.console().err().print(new FindingsPrinter(kehoach).toErr(told, files));
        }
        long more = untold
                + findings.stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .count()
                - told.size();
        if (more > 0 && !options.quiet()) {
            kehoach.tell(kehoach.say("batch-more-findings", more));
        }
        troubles.stream()
                .limit(NAMED)
                .forEach(row -> kehoach.tell(
                        row.name() + ": " + word(row.state()) + (row.remark().isEmpty() ? "" : " - " + row.remark())));
        if (troubles.size() > NAMED) {
            kehoach.tell(kehoach.say("batch-more-units", troubles.size() - NAMED));
        }
        long unreached = rows.stream()
                .filter(row -> row.state() == BatchRow.State.NOT_REACHED)
                .count();
        if (unreached > 0) {
            kehoach.tell(kehoach.say("batch-stopped", rows.size() - unreached, rows.size()));
        }
    }

    private String word(BatchRow.State state) {
        return kehoach.say(
                "batch-state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
