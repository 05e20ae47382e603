package vn.kehoach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.check.RulePack;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;

class ReportTest {
    private static final Messages SENTENCES = Messages.load(Lang.VI, ReportTest.class, List.of("report-test"));

    @Test
    void a_finding_shows_its_place_its_lines_and_the_next_step() {
        SourceText source = new SourceText("a.yaml", "id: a\nplase: Vinh\n");
        assertThat(text(List.of(finding(Severity.ERROR, 2, 1, 2, 6, true)), source))
                .isEqualTo(
                        """
                        a.yaml:2:1: lỗi: Không có khóa "plase". [unknown-key]
                           2 | plase: Vinh
                             | ^^^^^
                          Gợi ý: Sửa khóa "plase".
                          Căn cứ: Theo luật.

                        1 lỗi.
                        """);
    }

    @Test
    void findings_are_sorted_and_counted_by_severity() {
        SourceText source = new SourceText("a.yaml", "a\nb\n");
        String report = text(
                List.of(
                        finding(Severity.INFO, 2, 1, 2, 2, false),
                        finding(Severity.ERROR, 1, 1, 1, 2, false),
                        finding(Severity.ERROR, 2, 1, 2, 2, false)),
                source);
        assertThat(report).startsWith("a.yaml:1:1: lỗi: ").endsWith("\n2 lỗi, 1 thông tin.\n");
        assertThat(text(List.of(), source)).isEqualTo("Không có vấn đề nào.\n");
    }

    @Test
    void carets_stand_under_letters_whatever_they_are_made_of() {
        SourceText source = new SourceText("a.yaml", "\te\u0302𝄞: ab\n");
        assertThat(text(List.of(finding(Severity.ERROR, 1, 7, 1, 9, false)), source))
                .contains("   1 |     e\u0302𝄞: ab\n     |         ^^\n");
    }

    @Test
    void long_lines_are_cut_around_the_finding() {
        SourceText source = new SourceText("a.yaml", "x".repeat(300) + "abc" + "y".repeat(300));
        String frame = text(List.of(finding(Severity.ERROR, 1, 301, 1, 304, false)), source)
                .lines()
                .skip(1)
                .limit(2)
                .reduce("", (a, b) -> a + b + "\n");
        assertThat(frame)
                .isEqualTo(
                        "   1 | …" + "x".repeat(30) + "abc" + "y".repeat(58) + "…\n     | " + " ".repeat(31) + "^^^\n");
    }

    @Test
    void of_many_lines_the_first_are_shown() {
        SourceText source = new SourceText("a.yaml", "a: b\nc: d\ne: f\ng: h\n");
        assertThat(text(List.of(finding(Severity.ERROR, 1, 4, 4, 5, false)), source))
                .contains("   1 | a: b\n     |    ^\n   2 | c: d\n     | ^^^^\n   3 | e: f\n     | ^^^^\n     | …\n");
    }

    @Test
    void a_finding_about_a_whole_file_or_an_unknown_one_has_no_lines() {
        assertThat(text(List.of(finding(Severity.WARNING, 1, 1, 1, 1, false)), new SourceText("a.yaml", "x")))
                .startsWith("a.yaml:1:1: cảnh báo: Không có khóa \"plase\". [unknown-key]\n  Gợi ý: ");
        assertThat(text(List.of(finding(Severity.WARNING, 3, 1, 3, 2, false)), new SourceText("b.yaml", "x")))
                .startsWith("a.yaml:3:1: cảnh báo: Không có khóa \"plase\". [unknown-key]\n  Gợi ý: ");
    }

    @Test
    void colour_is_there_only_when_asked_for() {
        List<Diagnostic> findings = List.of(finding(Severity.ERROR, 1, 1, 1, 2, false));
        List<SourceText> sources = List.of(new SourceText("a.yaml", "x"));
        assertThat(new TextReport(Lang.VI, SENTENCES, true).print(findings, sources))
                .contains("\u001b[1;31mlỗi\u001b[0m", "\u001b[1;31m^\u001b[0m");
        assertThat(new TextReport(Lang.VI, SENTENCES, false).print(findings, sources))
                .doesNotContain("\u001b");
    }

    @Test
    void the_report_for_programs_keeps_its_contract() {
        Fix fix = new Fix(Fix.Kind.SAFE, List.of(new Edit(new Span(new Position(2, 3), new Position(2, 4)), "c")));
        String report = new JsonReport(SENTENCES)
                .print(List.of(
                        fixable(finding(Severity.WARNING, 2, 1, 2, 6, true), fix),
                        finding(Severity.ERROR, 1, 3, 1, 4, false)));
        assertThat(report)
                .isEqualTo(
                        """
                        {
                          "schemaVersion": 1,
                          "rulePack": {
                            "version": "VERSION",
                            "digest": "DIGEST"
                          },
                          "findings": [
                            {
                              "code": "unknown-key",
                              "group": "reading",
                              "severity": "error",
                              "file": "a.yaml",
                              "line": 1,
                              "column": 3,
                              "endLine": 1,
                              "endColumn": 4,
                              "path": "/plase",
                              "message": "Không có khóa \\"plase\\".",
                              "hint": "Sửa khóa \\"plase\\"."
                            },
                            {
                              "code": "unknown-key",
                              "group": "reading",
                              "severity": "warning",
                              "file": "a.yaml",
                              "line": 2,
                              "column": 1,
                              "endLine": 2,
                              "endColumn": 6,
                              "path": "/plase",
                              "message": "Không có khóa \\"plase\\".",
                              "hint": "Sửa khóa \\"plase\\".",
                              "legal": "Theo luật.",
                              "fix": {
                                "kind": "safe",
                                "edits": [
                                  {
                                    "line": 2,
                                    "column": 3,
                                    "endLine": 2,
                                    "endColumn": 4,
                                    "text": "c"
                                  }
                                ]
                              }
                            }
                          ]
                        }
                        """
                                .replace("VERSION", RulePack.current().version())
                                .replace("DIGEST", RulePack.current().digest()));
        assertThat(new JsonReport(SENTENCES).print(List.of())).endsWith("  },\n  \"findings\": []\n}\n");
    }

    private static Diagnostic fixable(Diagnostic finding, Fix fix) {
        return new Diagnostic(
                finding.code(),
                finding.severity(),
                finding.file(),
                finding.span(),
                finding.path(),
                finding.message(),
                finding.hint(),
                finding.legal(),
                Optional.of(fix));
    }

    @Test
    void the_reports_own_words_are_there_in_every_language() {
        Messages vi = Messages.load(Lang.VI, TextReport.class, List.of("messages"));
        Messages en = Messages.load(Lang.EN, TextReport.class, List.of("messages"));
        assertThat(vi.keys()).isEqualTo(en.keys());
        for (Severity severity : Severity.values()) {
            assertThat(vi.keys()).contains("report." + severity.word(), "report.count." + severity.word() + ".one");
        }
    }

    private static String text(List<Diagnostic> findings, SourceText source) {
        return new TextReport(Lang.VI, SENTENCES, false).print(findings, List.of(source));
    }

    private static Diagnostic finding(
            Severity severity, int line, int column, int endLine, int endColumn, boolean legal) {
        return new Diagnostic(
                "unknown-key",
                severity,
                "a.yaml",
                new Span(new Position(line, column), new Position(endLine, endColumn)),
                "/plase",
                Message.of("unknown-key.message", "plase"),
                Optional.of(Message.of("unknown-key.hint", "plase")),
                legal ? Optional.of(Message.of("unknown-key.legal")) : Optional.empty());
    }
}
