package vn.kehoach.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings for programs. The shape is a contract: a change that could break a reader raises {@link #SCHEMA_VERSION}. */
public final class JsonReport {
    /** The version of the shape. */
    public static final int SCHEMA_VERSION = 1;

    private final Messages messages;

    /** A report whose sentences come from these messages, which must know every finding's. */
    public JsonReport(Messages messages) {
        this.messages = messages;
    }

    /** The findings, sorted by file, line, column and code. */
    public String print(List<Diagnostic> findings) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("schemaVersion", SCHEMA_VERSION);
        report.put(
                "findings",
                findings.stream().sorted(Diagnostic.ORDER).map(this::finding).toList());
        return Json.write(report);
    }

    private Map<String, Object> finding(Diagnostic diagnostic) {
        Map<String, Object> finding = new LinkedHashMap<>();
        finding.put("code", diagnostic.code());
        finding.put("severity", diagnostic.severity().word());
        finding.put("file", diagnostic.file());
        finding.put("line", diagnostic.span().start().line());
        finding.put("column", diagnostic.span().start().column());
        finding.put("endLine", diagnostic.span().end().line());
        finding.put("endColumn", diagnostic.span().end().column());
        finding.put("path", diagnostic.path());
        finding.put("message", messages.text(diagnostic.message()));
        diagnostic.hint().ifPresent(hint -> finding.put("hint", messages.text(hint)));
        diagnostic.legal().ifPresent(legal -> finding.put("legal", messages.text(legal)));
        return finding;
    }
}
