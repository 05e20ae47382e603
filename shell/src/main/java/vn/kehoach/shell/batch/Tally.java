package vn.kehoach.shell.batch;

import java.util.List;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;

/**
 * What was found in a plan, in numbers.
 *
 * @param day on which it was looked at, as in ISO 8601
 * @param errors that its author must mend
 * @param warnings that its author should look at
 * @param notes that its author may want to know
 * @param todos places that are still to be filled in
 */
public record Tally(String day, int errors, int warnings, int notes, int todos) {
    /** What was not looked at. */
    public static final Tally NONE = new Tally("", 0, 0, 0, 0);

    /** The findings of a day. */
    public static Tally of(String day, List<Diagnostic> findings, int todos) {
        return new Tally(
                day,
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO),
                todos);
    }

    private static int count(List<Diagnostic> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
