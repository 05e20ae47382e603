package vn.kehoach.diagnostic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;

/** Findings for people, each with the lines that it speaks of. */
public final class TextReport {
    private final Messages words;
    private final Messages messages;
    private final boolean colour;

    /**
     * A report.
     *
     * @param lang of the report's own words
     * @param messages the findings' sentences in the same language
     * @param colour whether to colour for a terminal
     */
    public TextReport(Lang lang, Messages messages, boolean colour) {
        this.words = Messages.load(lang, TextReport.class, List.of("messages"));
        this.messages = messages;
        this.colour = colour;
    }

    /**
     * The findings, sorted by file, line, column and code, and a last line that counts them.
     *
     * @param sources the texts to show lines of; a finding in another file is printed without
     */
    public String print(List<Diagnostic> findings, List<SourceText> sources) {
        Map<String, List<String>> lines = new HashMap<>();
        sources.forEach(source -> lines.put(source.name(), source.lines()));
        StringBuilder out = new StringBuilder();
        findings.stream()
                .sorted(Diagnostic.ORDER)
                .forEach(finding -> finding(out, finding, lines.getOrDefault(finding.file(), List.of())));
        return out.append(summary(findings)).append('\n').toString();
    }

    private void finding(StringBuilder out, Diagnostic finding, List<String> lines) {
        Paint paint = colour ? Paint.of(finding.severity()) : Paint.NONE;
        out.append(finding.file()).append(':').append(finding.span().start()).append(": ");
        out.append(paint.apply(words.text("report." + finding.severity().word())))
                .append(": ");
        out.append(messages.text(finding.message()));
        out.append(" [").append(finding.code()).append("]\n");
        if (!finding.span().equals(Span.WHOLE_FILE)) {
            out.append(new CodeFrame(lines, finding.span(), paint).print());
        }
        finding.hint().ifPresent(hint -> note(out, "report.hint", hint));
        finding.legal().ifPresent(legal -> note(out, "report.legal", legal));
        out.append('\n');
    }

    private void note(StringBuilder out, String label, Message text) {
        out.append("  ")
                .append(words.text(label))
                .append(": ")
                .append(messages.text(text))
                .append('\n');
    }

    /** How many findings of each severity, gravest first: {@code 2 lỗi, 1 cảnh báo}. */
    public String summary(List<Diagnostic> findings) {
        String counts = Stream.of(Severity.values())
                .map(severity -> count(findings, severity))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? words.text("report.nothing") : counts + ".";
    }

    private String count(List<Diagnostic> findings, Severity severity) {
        long count = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        String number = count == 1 ? "one" : "many";
        return count == 0 ? "" : words.text(Message.of("report.count." + severity.word() + "." + number, count));
    }
}
