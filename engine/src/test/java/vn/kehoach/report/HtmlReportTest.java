package vn.kehoach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Office;
import vn.kehoach.check.Checked;
import vn.kehoach.check.RulePack;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.source.SourceFile;

@DisplayName("The page for those who sign")
class HtmlReportTest {
    private static final SourceFile FILE = Office.file("a.yaml", Reviews.PLAN);

    private final String page = page(Lang.VI, FILE);

    @Test
    @DisplayName("It says of which plan it speaks, by which rules, on which day, and the verdict in one sentence")
    void cover() {
        assertThat(page)
                .startsWith("<!doctype html>\n<html lang=\"vi\">")
                .contains(
                        "<h1>Kế hoạch Tuyên truyền &lt;b&gt;phòng&lt;/b&gt;, chống ma túy &amp; tệ nạn xã hội</h1>",
                        "<dd>Ủy ban nhân dân xã Quỳ Hợp</dd>",
                        "<dd>09/01/2026</dd>",
                        "<dd>" + RulePack.current().stamp() + "</dd>",
                        "<p class=\"verdict error\">Chưa ban hành được: còn 4 lỗi phải sửa.</p>");
    }

    @Test
    @DisplayName(
            "Beside a finding stand the words of the document, under their headings, marked where it speaks of them")
    void words() {
        assertThat(page)
                .contains("<p class=\"where\">I. Mục đích</p>", "TODO")
                .contains("Giữ môi trường học đường <mark class=\"error\">TODO</mark><sup>")
                .contains("<mark class=\"error\">7771/2099/NĐ-CP</mark>");
    }

    @Test
    @DisplayName("What the document does not show is shown as the file has it")
    void source() {
        assertThat(page)
                .contains("<pre><span class=\"line\">5 </span>status: <mark class=\"info\">draft</mark><sup>1</sup>\n");
    }

    @Test
    @DisplayName("A finding about what is not printed stands beside the point that it belongs to")
    void notPrinted() {
        assertThat(page)
                .contains(
                        "<p class=\"where\">III. Phân công nhiệm vụ</p>\n<p class=\"passage heading\">2. Trạm y tế xã</p>");
    }

    @Test
    @DisplayName("What has been set aside is listed with its reason")
    void aside() {
        assertThat(page).contains("<h2>Đã bỏ qua, có lý do</h2>", "theo yêu cầu của &lt;cấp trên&gt;");
    }

    @Test
    @DisplayName("It needs nothing but itself, and allows nothing else: no address, no style or script but its own")
    void selfContained() {
        assertThat(page).doesNotContain("http://", "https://", "src=", "href=", "@import", "url(", "style=", "onclick");
        Matcher policy = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(page);
        assertThat(policy.find()).isTrue();
        assertThat(policy.group(1))
                .matches(
                        "default-src &#39;none&#39;; style-src &#39;sha256-[A-Za-z0-9+/=]{44}&#39;; "
                                + "script-src &#39;sha256-[A-Za-z0-9+/=]{44}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;");
    }

    @Test
    @DisplayName("Words of a plan stay words, whatever they look like")
    void escaped() {
        SourceFile hostile = Office.file(
                "\"><script>alert(1)</script>.yaml",
                Reviews.PLAN.replace("học đường", "</p><script>alert(2)</script><img src=x>"));
        String page = page(Lang.VI, hostile);
        assertThat(Pattern.compile("<script").matcher(page).results().count()).isEqualTo(1);
        assertThat(page).doesNotContain("<img").contains("&lt;script&gt;alert(2)");
    }

    @Test
    @DisplayName("Of several plans each has its part")
    void several() {
        String page = page(Lang.EN, FILE, Office.file("b.yaml", Reviews.PLAN), Office.file("c.yaml", "x: [\n"));
        assertThat(page)
                .contains(
                        "<h1>3 plans</h1>",
                        "Of 3 plans, 3 still with errors",
                        "data-file=\"a.yaml\"",
                        "data-file=\"b.yaml\"",
                        "<h2>c.yaml</h2>")
                .contains("<option value=\"c.yaml\">");
    }

    @Test
    @DisplayName("A plan without findings gets a short page")
    void nothing() {
        Review review = Reviews.of(List.of(FILE), new Checked(List.of(), List.of()), List.of());
        assertThat(new HtmlReport(Lang.VI, Reviews.sentences(Lang.VI)).print(review, Reviews::composed))
                .contains("<p class=\"verdict none\">Không phát hiện vấn đề nào.</p>")
                .doesNotContain("<form", "<article");
    }

    @Test
    @DisplayName("The same plans give the same bytes on the same day")
    void sameBytes() {
        assertThat(page(Lang.VI, FILE)).isEqualTo(page);
    }

    @Test
    @DisplayName("Where a plan cannot be composed, the file's lines are shown")
    void notComposed() {
        Review review = Reviews.of(FILE);
        assertThat(new HtmlReport(Lang.VI, Reviews.sentences(Lang.VI)).print(review, file -> Optional.empty()))
                .contains("<h1>a.yaml</h1>", "<span class=\"line\">14 </span>  - Giữ môi trường học đường <mark");
    }

    private static String page(Lang lang, SourceFile... files) {
        return new HtmlReport(lang, Reviews.sentences(lang)).print(Reviews.of(files), Reviews::composed);
    }
}
