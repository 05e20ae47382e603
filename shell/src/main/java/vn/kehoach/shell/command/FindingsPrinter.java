package vn.kehoach.shell.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.Engine;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.report.JsonReport;
import vn.kehoach.report.TextReport;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;

/** Findings as text for people or as JSON for programs. */
final class FindingsPrinter {
    private final Kehoach kehoach;
    private final Messages sentences;

    FindingsPrinter(Kehoach kehoach) {
        this.kehoach = kehoach;
        this.sentences = Engine.messages(kehoach.lang());
    }

    String json(List<Diagnostic> findings) {
        return new JsonReport(sentences).print(findings);
    }

    /** For standard error: the lines at fault are shown from the files. */
    String toErr(List<Diagnostic> findings, List<SourceFile> files) {
        Set<String> named = findings.stream().map(Diagnostic::file).collect(Collectors.toSet());
        List<SourceText> texts = files.stream()
                .filter(file -> named.contains(file.name()))
                .flatMap(file -> Engine.text(file).stream())
                .toList();
        boolean terminal = kehoach.console().terminals().err();
        return new TextReport(kehoach.lang(), sentences, kehoach.colours(terminal)).print(findings, texts);
    }

    /**
     * What a reader has to say: beside a result, and instead of one where there is none and a program is to read it.
     *
     * @param files to show the lines at fault from
     */
    void report(Outcome<?> outcome, ReportFormat format, List<SourceFile> files) {
        if (outcome.value().isEmpty() && format == ReportFormat.JSON) {
            kehoach.print(json(outcome.diagnostics()));
        } else if (outcome.hasAny(Severity.WARNING)) {
            kehoach.console().err().print(toErr(outcome.diagnostics(), files));
        }
    }
}
