package vn.kehoach.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.check.Explanation;
import vn.kehoach.check.RulePack;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Json;
import vn.kehoach.diagnostic.Messages;

/** Findings for programs. The shape is a contract: a change that could break a reader raises {@link #SCHEMA_VERSION}. */
public final class JsonReport {
    /** The version of the shape. */
    public static final int SCHEMA_VERSION = 1;

    private final Messages messages;

    /** A report whose sentences come from these messages, which must know every finding's. */
    public JsonReport(Messages messages) {
        this.messages = messages;
    }

    /** The findings, sorted by file, line, column and code, and the rules that found them. */
    public String print(List<Diagnostic> findings) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("schemaVersion", SCHEMA_VERSION);
        report.put("rulePack", pack());
        report.put(
                "findings",
                findings.stream().sorted(Diagnostic.ORDER).map(this::finding).toList());
        return Json.write(report);
    }

    /** Version and digest of the rules, as every report for programs has them. */
    static Map<String, Object> pack() {
        Map<String, Object> pack = new LinkedHashMap<>();
        pack.put("version", RulePack.current().version());
        pack.put("digest", RulePack.current().digest());
        return pack;
    }

    private Map<String, Object> finding(Diagnostic diagnostic) {
        Map<String, Object> finding = new LinkedHashMap<>();
        finding.put("code", diagnostic.code());
        Explanation.group(diagnostic.code()).ifPresent(group -> finding.put("group", group));
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
        diagnostic.fix().ifPresent(fix -> finding.put("fix", fix(fix)));
        return finding;
    }

    private static Map<String, Object> fix(Fix fix) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("kind", fix.kind().word());
        written.put("edits", fix.edits().stream().map(JsonReport::edit).toList());
        return written;
    }

    private static Map<String, Object> edit(Edit edit) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("line", edit.span().start().line());
        written.put("column", edit.span().start().column());
        written.put("endLine", edit.span().end().line());
        written.put("endColumn", edit.span().end().column());
        written.put("text", edit.text());
        return written;
    }
}
