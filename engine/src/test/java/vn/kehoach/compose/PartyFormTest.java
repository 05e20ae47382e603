package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.PartyPlan;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;
import vn.kehoach.document.StyleName;

/** What Party documents say, by Hướng dẫn số 36-HD/VPTW and the one that replaced it; ids are those of docs/form.md. */
@DisplayName("A Party document")
class PartyFormTest {
    private final Document before = PartyPlan.hd36();
    private final Document since = PartyPlan.hd05();

    @ParameterizedTest(name = "of {0} it has the form {1}")
    @CsvSource({"2018-04-03, dang-hd36", "2026-05-26, dang-hd36", "2026-05-27, dang-hd05", "2030-01-01, dang-hd05"})
    void byDate(String day, String form) {
        assertThat(PartyPlan.on(day).form().id()).isEqualTo(form);
    }

    @Test
    @DisplayName("HD36-TD-1, HD36-TD-5: bears the Party's title, and no motto")
    void title() {
        assertThat(head(before).nation()).isEqualTo("ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(head(before).motto()).isEmpty();
        assertThat(text(before)).doesNotContain("CỘNG HÒA", "Độc lập");
    }

    @Test
    @DisplayName("HD36-CQ-4, HD36-CQ-5: of a standing board is headed by the committee alone; the board signs")
    void standingBoard() {
        assertThat(head(before).governing()).isEmpty();
        assertThat(head(before).issuer()).extracting(Line::text).containsExactly("TỈNH ỦY HÀ GIANG");
        assertThat(closing(before).authority()).extracting(Line::text).containsExactly("T/M BAN THƯỜNG VỤ");
    }

    @Test
    @DisplayName("HD36-CQ-1, HD36-CQ-7: of a commune's committee names the Party organisation above it")
    void commune() {
        Block.Letterhead now = Written.plan(
                        "form: dang\nas-of: 2026-06-01\nissuer: {body: party-committee, unit: \"Quỳ Hợp, Nghệ An\"}")
                .head();
        Block.Letterhead then = Written.plan(
                        "form: dang\nas-of: 2025-05-07\nissuer: {body: party-committee, unit: \"xã Châu Quang, Quỳ Hợp, Nghệ An\"}")
                .head();

        assertThat(now.governing()).extracting(Line::text).containsExactly("ĐẢNG BỘ TỈNH NGHỆ AN");
        assertThat(now.issuer()).extracting(Line::text).containsExactly("ĐẢNG ỦY XÃ QUỲ HỢP");
        assertThat(then.governing()).extracting(Line::text).containsExactly("ĐẢNG BỘ HUYỆN QUỲ HỢP");
    }

    @Test
    @DisplayName("HD36-CQ-8: has a star between issuer and number")
    void star() {
        assertThat(head(before).star()).contains("*");
        assertThat(Written.plan("").head().star()).isEmpty();
    }

    @Test
    @DisplayName(
            "HD36-SO-1, HD36-SO-2, HD36-SO-7, HD36-SO-9: is numbered Số 06-CTr/TU: no colon, two figures, a hyphen, a slash")
    void number() {
        assertThat(head(before).number().orElseThrow().text()).isEqualTo("Số 06-CTr/TU");
    }

    @Test
    @DisplayName("HD36-DD-1: is dated with two figures for days below 10 and for January and February")
    void date() {
        assertThat(head(before).placeAndDate().orElseThrow().text()).isEqualTo("Hà Giang, ngày 07 tháng 5 năm 2025");
        assertThat(head(PartyPlan.on("2026-02-03")).placeAndDate().orElseThrow().text())
                .isEqualTo("Nghệ An, ngày 03 tháng 02 năm 2026");
    }

    @Test
    @DisplayName(
            "HD36-DD-4: names the province, of a commune the commune, with the noun where the name has it or the author writes it")
    void place() {
        String plan = "form: dang\nas-of: 2026-01-09\nissuer: {body: party-committee, unit: \"%s\"}\n";

        assertThat(placeAndDate(plan.formatted("Quỳ Hợp, Nghệ An"))).startsWith("Quỳ Hợp, ngày");
        assertThat(placeAndDate(plan.formatted("Hồ Chí Minh"))).startsWith("Thành phố Hồ Chí Minh, ngày");
        assertThat(placeAndDate(plan.formatted("Huế") + "place: Thành phố Huế\n"))
                .startsWith("Thành phố Huế, ngày");
    }

    private static String placeAndDate(String plan) {
        return Written.plan(plan).head().placeAndDate().orElseThrow().text();
    }

    @Test
    @DisplayName("HD36-TL-3, HD36-TL-4: has a trích yếu in small letters, and five hyphens under it")
    void summary() {
        Block.Title title = (Block.Title) before.blocks().get(1);

        assertThat(title.type().text()).isEqualTo("CHƯƠNG TRÌNH");
        assertThat(title.summary().text()).startsWith("phòng, chống");
        assertThat(title.separator()).contains("-----");
    }

    @Test
    @DisplayName(
            "HD36-CC-1, HD36-CC-2: has bases with dashes and semicolons, the last with a comma before the sentence that they lead to")
    void bases() {
        List<String> bases = of(before, StyleName.BASIS);

        assertThat(bases).hasSize(2);
        assertThat(bases.get(0)).startsWith("- Căn cứ Chỉ thị số 36-CT/TW").endsWith(";");
        assertThat(bases.get(1)).startsWith("- Căn cứ Kết luận số 132-KL/TW").endsWith(",");
    }

    @Test
    @DisplayName("HD36-ND-6: ends with a full stop, without ./.")
    void end() {
        assertThat(of(before, StyleName.POINT)).last().asString().endsWith("Chương trình này.");
        assertThat(text(before)).doesNotContain("./.");
    }

    @Test
    @DisplayName("HD36-BC-4, HD36-BC-5, HD36-BC-6, HD36-BC-7: is numbered I-, 1., a)")
    void numbering() {
        assertThat(before.blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(block -> ((Block.Heading) block).label()))
                .containsExactly("I-", "II-", "1.", "III-");
        assertThat(of(before, StyleName.POINT)).anyMatch(point -> point.startsWith("a) Tuyên truyền"));
    }

    @Test
    @DisplayName(
            "HD36-CK-1, HD36-CK-5, HD36-CK-9, HD36-CK-11, HD36-CK-12: is signed for the collective with T/M, the post without the body")
    void collective() {
        assertThat(closing(before).above()).extracting(Line::text).containsExactly("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ");
    }

    @ParameterizedTest(name = "HD36-CK-2, HD36-CK-3, HD36-CK-4: {0} is printed as {1}")
    @CsvSource({"KT, K/T CHÁNH VĂN PHÒNG", "TL, T/L CHÁNH VĂN PHÒNG", "Q, Q. CHÁNH VĂN PHÒNG"})
    void letters(String authority, String printed) {
        String title = authority.equals("Q") ? "CHÁNH VĂN PHÒNG" : "PHÓ CHÁNH VĂN PHÒNG";
        String head = authority.equals("Q") ? "" : ", head: CHÁNH VĂN PHÒNG";

        assertThat(Written.plan("form: dang\nas-of: 2025-05-07\nissuer: {body: party-standing, unit: tỉnh Hà Giang}\n"
                                + "signature: {authority: " + authority + ", title: " + title + head + "}")
                        .closing()
                        .above())
                .extracting(Line::text)
                .contains(printed);
    }

    @Test
    @DisplayName(
            "HD36-NN-4, HD36-NN-5, HD36-NN-9: has recipients that end with commas until 26/5/2026, with semicolons since; Lưu has no colon")
    void recipients() {
        assertThat(closing(before).recipients())
                .extracting(Line::text)
                .containsExactly("- Ban Bí thư (để báo cáo),", "- Các huyện ủy,", "- Lưu Văn phòng Tỉnh ủy.");
        assertThat(closing(since).recipients())
                .extracting(Line::text)
                .containsExactly("- Ban Bí thư (để báo cáo);", "- Các huyện ủy;", "- Lưu Văn phòng Tỉnh ủy.");
    }

    @Test
    @DisplayName("HD36-PG-9: has annexes on pages numbered by themselves")
    void annexes() {
        Document document = Written.plan(
                        """
                        form: dang
                        as-of: 2026-06-01
                        issuer: {body: party-standing, unit: tỉnh Nghệ An}
                        annexes: [{id: danh-muc, title: Danh mục nhiệm vụ, items: [Tuyên truyền.]}]
                        """)
                .document();

        assertThat(document.sequences()).hasSize(2);
        assertThat(document.sequences().get(1).blocks().get(0)).isInstanceOf(Block.AnnexTitle.class);
        assertThat(text(document)).doesNotContain("./.");
    }

    @Test
    @DisplayName("HD36-MK-3: is marked Dự thảo while it is a draft of the program's")
    void draft() {
        assertThat(Written.draft("form: dang\nas-of: 2025-05-07\nissuer: {body: party-standing, unit: tỉnh Hà Giang}")
                        .head()
                        .stamps()
                        .draft())
                .contains("Dự thảo");
    }

    private static Block.Letterhead head(Document document) {
        return (Block.Letterhead) document.blocks().get(0);
    }

    private static Block.Closing closing(Document document) {
        return (Block.Closing) document.blocks().get(document.blocks().size() - 1);
    }

    private static String text(Document document) {
        return vn.kehoach.text.TextWriter.write(document);
    }

    private static List<String> of(Document document, StyleName style) {
        return document.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .filter(paragraph -> paragraph.style() == style)
                .map(paragraph -> (paragraph.label() + " " + words(paragraph.text())).strip())
                .toList();
    }

    private static String words(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        return words.toString();
    }
}
