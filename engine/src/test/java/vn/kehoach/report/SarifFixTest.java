package vn.kehoach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Office;
import vn.kehoach.check.Checked;
import vn.kehoach.check.Suppressed;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.Position;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

@DisplayName("Corrections and exceptions in reports")
class SarifFixTest {
    private static final SourceFile FILE = Office.file("a.yaml", "title: Tuyên tuyền phòng chống\n");
    private static final SourceFile OFFICE = Office.file("kehoach.yaml", "x: y\n");
    private static final Span WORD = new Span(new Position(1, 14), new Position(1, 19));
    private static final Diagnostic FINDING = new Diagnostic(
            "todo-left",
            Severity.WARNING,
            "a.yaml",
            WORD,
            "/title",
            Message.of("todo-left.message"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Fix(
                    Fix.Kind.SAFE, List.of(new Edit(new Span(new Position(1, 15), new Position(1, 15)), "r")))));

    @Test
    @DisplayName("A correction is a replacement, of the file, at its place")
    void sarif() {
        assertThat(sarif(new Checked(List.of(FINDING), List.of())))
                .contains(
                        """
                                  "fixes": [
                                    {
                                      "description": {
                                        "text": "Sửa cách viết, không đổi nội dung."
                                      },
                                      "artifactChanges": [
                                        {
                                          "artifactLocation": {
                                            "uri": "a.yaml",
                                            "index": 0
                                          },
                                          "replacements": [
                                            {
                                              "deletedRegion": {
                                                "startLine": 1,
                                                "startColumn": 15,
                                                "endLine": 1,
                                                "endColumn": 15
                                              },
                                              "insertedContent": {
                                                "text": "r"
                                              }
                                            }
                                          ]
                                        }
                                      ],
                        """);
    }

    @Test
    @DisplayName("What an office has set aside in its own file is suppressed from outside")
    void office() {
        Suppressed aside = new Suppressed(
                FINDING, "đã thống nhất", Suppressed.By.OFFICE, Optional.empty(), "kehoach.yaml", Span.WHOLE_FILE);
        assertThat(sarif(new Checked(List.of(), List.of(aside))))
                .contains(
                        "\"kind\": \"external\"", "\"justification\": \"đã thống nhất\"", "\"uri\": \"kehoach.yaml\"");
    }

    @Test
    @DisplayName("People are told the command by which corrections are looked at")
    void text() {
        Review review = review(new Checked(List.of(FINDING), List.of()));
        TextReport report = new TextReport(Lang.VI, Reviews.sentences(Lang.VI), false);
        assertThat(report.print(review, Optional.of("kehoach fix a.yaml")))
                .contains("\n1 cảnh báo.\nSửa tự động được 1 chỗ; xem trước bằng lệnh: kehoach fix a.yaml\n");
        assertThat(report.print(review, Optional.empty())).doesNotContain("kehoach fix");
    }

    @Test
    @DisplayName("The page shows the whole word before and after")
    void html() {
        assertThat(new HtmlReport(Lang.VI, Reviews.sentences(Lang.VI))
                        .print(review(new Checked(List.of(FINDING), List.of())), file -> Optional.empty()))
                .contains("<del>tuyền</del> → <ins>truyền</ins>", "<mark class=\"warning\">tuyền</mark><sup>1</sup>");
    }

    private static String sarif(Checked checked) {
        return new SarifReport(Lang.VI, Reviews.sentences(Lang.VI), "1.0.0").print(review(checked));
    }

    private static Review review(Checked checked) {
        return new Review(List.of(FILE), List.of(OFFICE), checked, List.of(), Office.TODAY);
    }
}
