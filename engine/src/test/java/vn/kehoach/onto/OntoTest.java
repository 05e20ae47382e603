package vn.kehoach.onto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.DeepCheck;
import vn.kehoach.Format;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.source.SourceFile;

class OntoTest {
    static final String PLAN =
            """
            # Bản của Văn phòng, sửa lần 2
            kehoach: 1
            id: thu
            type: ke-hoach
            form: nd30
            status: draft
            programme: ma-tuy-2030
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            date: 2026-01
            as-of: 2026-01-09
            period: 2026-2030
            title: Phòng, chống ma túy trên địa bàn xã Quỳ Hợp
            bases:
              - 163/2024/QH15
            opening: >-
              Thực hiện [@1154/KH-UBND], Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau:

            purposes:
              # mục đích chung
              - Người dân hiểu tác hại của ma túy và tự mình phòng tránh.
              - >-
                Lực lượng Công an xã làm nòng cốt, các đoàn thể cùng tham gia theo [@1154/KH-UBND], không để việc
                nào bị bỏ sót.
            requirements:
              - Việc nào cũng có người chịu trách nhiệm.  # trách nhiệm
              - Làm thường xuyên, không làm theo phong trào.

            targets:
              - of: T2a
                at-least: 90
                unit: "%"
                by: 2030
              - id: t2
                exactly: 80
                unit: "%"
                text: Có 80% hộ gia đình ký cam kết.

            solutions:
              items:
                - title: Tuyên truyền
                  items:
                    - Phát thanh hằng tuần trên hệ thống loa xã.
                    # chờ kinh phí
                    - Dán áp phích ở nhà văn hóa.
                    - Nói chuyện ở trường học.
                - title: Quản lý địa bàn
                  text: Rà soát từng hộ, từng **nhà trọ** trên địa bàn.
                  items:
                    - Lập danh sách người nghiện.

            assignments:
              - agency: police
                text: Chủ trì thực hiện kế hoạch này.
                items:
                  - Báo cáo tiến độ hằng tháng.
              - agency: office
                text: Theo dõi, đôn đốc việc thực hiện.

            recipients:
              - {to: people-committee@province, for: để báo cáo}
              - police
            archive: [VT]
            signature: {authority: TM, title: CHỦ TỊCH}
            """;

    static final SourceFile FILE = Office.file("plan.yaml", PLAN);

    static WordFile word() {
        return word(PLAN);
    }

    static WordFile word(String plan) {
        return WordFile.of(Office.engine()
                .render(Office.file("plan.yaml", plan), EnumSet.of(Format.DOCX), true)
                .value()
                .orElseThrow()
                .files()
                .get(Format.DOCX));
    }

    static OntoResult onto(WordFile word) {
        return onto(word, PLAN);
    }

    static OntoResult onto(WordFile word, String plan) {
        OntoResult result = once(word, plan);
        OntoResult again = once(word, result.newText());
        assertThat(again.newText()).as("the same document once more").isEqualTo(result.newText());
        assertThat(again.changes()).isEmpty();
        assertThat(again.unplaced()).hasSameSizeAs(result.unplaced());
        return result;
    }

    private static OntoResult once(WordFile word, String plan) {
        Outcome<OntoResult> outcome = Office.engine().onto(word.file(), Office.file("plan.yaml", plan));
        return outcome.value()
                .orElseThrow(() -> new AssertionError(outcome.diagnostics().toString()));
    }

    private static void assertMade(OntoResult result, String expected) {
        assertThat(result.unplaced()).isEmpty();
        assertThat(result.newText()).isEqualTo(expected);
    }

    @Test
    @DisplayName("A document that nobody edited changes nothing")
    void nothing() {
        OntoResult result = onto(word());
        assertThat(result.changes()).isEmpty();
        assertMade(result, PLAN);
        assertThat(result.diff()).isEmpty();
    }

    @Test
    @DisplayName("Nor without its controls, nor without its plan")
    void bare() {
        assertMade(onto(word().withoutControls()), PLAN);
        assertMade(onto(word().withoutPlan()), PLAN);
        assertMade(onto(word().withoutControls().withoutPlan()), PLAN);
    }

    @Test
    @DisplayName("A word changed in a run that Word has split")
    void word_() {
        WordFile word = word().edit(
                        "Dán áp phích ở nhà văn hóa.",
                        "Dán áp phích ở </w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r w:rsidRPr=\"00C1\"><w:t>trạm y tế</w:t></w:r><w:r><w:t>.");
        OntoResult result = onto(word);
        assertMade(result, PLAN.replace("nhà văn hóa.", "trạm y tế."));
        assertThat(result.changes()).singleElement().isInstanceOfSatisfying(Change.TextChanged.class, change -> {
            assertThat(change.at().pointer()).isEqualTo("/solutions/items/0/items/1/text");
            assertThat(change.at().printed()).isEqualTo("III.1.b");
            assertThat(PLAN.lines().toList().get(change.at().line() - 1)).contains("Dán áp phích");
        });
        assertThat(result.diff())
                .contains("-        - Dán áp phích ở nhà văn hóa.\n+        - Dán áp phích ở trạm y tế.\n");
    }

    @Test
    @DisplayName("Citations and bold words that nobody touched keep their markup")
    void markup() {
        OntoResult result = onto(word().replace("không để việc nào bị bỏ sót", "không bỏ sót việc nào")
                .replace(" trên địa bàn.", " và quán trọ trên địa bàn xã."));
        assertThat(result.unplaced()).isEmpty();
        assertThat(result.notices()).isEmpty();
        assertThat(result.newText())
                .contains("theo [@1154/KH-UBND], không")
                .contains("không bỏ sót\n    việc nào.")
                .contains("**nhà trọ** và quán trọ trên địa bàn xã.");
    }

    @Test
    @DisplayName("A new paragraph becomes a point of the list whose mark it has")
    void added() {
        OntoResult result = onto(word().addAfter("Dán áp phích", "c) Chiếu phim lưu động ở các bản xa."));
        assertMade(
                result,
                PLAN.replace(
                        "        - Nói chuyện", "        - Chiếu phim lưu động ở các bản xa.\n        - Nói chuyện"));
        assertThat(result.changes()).singleElement().isInstanceOf(Change.Added.class);
    }

    @Test
    @DisplayName("A new paragraph with a mark of a deeper kind becomes a point of the one before it")
    void deeper() {
        OntoResult result = onto(word().addAfter("Nói chuyện", "- Mỗi học kỳ một lần."));
        assertMade(
                result,
                PLAN.replace(
                        "        - Nói chuyện ở trường học.\n",
                        "        - text: Nói chuyện ở trường học.\n          items:\n            - Mỗi học kỳ một lần.\n"));
    }

    @Test
    @DisplayName("A point that is gone is gone with its comment, which is said")
    void deleted() {
        OntoResult result = onto(word().delete("Dán áp phích"));
        assertMade(result, PLAN.replace("        # chờ kinh phí\n        - Dán áp phích ở nhà văn hóa.\n", ""));
        assertThat(result.changes()).singleElement().isInstanceOf(Change.Deleted.class);
        assertThat(result.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.COMMENTS_GONE);
    }

    @Test
    @DisplayName("A point with all in it can go at once")
    void deletedWhole() {
        OntoResult result =
                onto(word().delete("Quản lý địa bàn").delete("Rà soát").delete("Lập danh sách"));
        assertMade(result, PLAN.replaceAll("(?s)    - title: Quản lý.*người nghiện\\.\n", ""));
    }

    @Test
    @DisplayName("A paragraph that was cut and put elsewhere is a move, and takes its comment along")
    void moved() {
        WordFile word = word();
        String block = word.block("Dán áp phích");
        String other = word.block("Lập danh sách");
        OntoResult result = onto(word.edit(block, "").edit(other, other + block));
        assertMade(
                result,
                PLAN.replace("        # chờ kinh phí\n        - Dán áp phích ở nhà văn hóa.\n", "")
                        .replace(
                                "người nghiện.\n",
                                "người nghiện.\n        # chờ kinh phí\n        - Dán áp phích ở nhà văn hóa.\n"));
        assertThat(result.changes()).singleElement().isInstanceOf(Change.Moved.class);
    }

    @Test
    @DisplayName("Enter in the midst of a paragraph makes two points of one; both paragraphs have the same control")
    void split() {
        WordFile word = word();
        String block = word.paragraph("Phát thanh hằng tuần");
        String first = block.replace("a) ", "a) ").replace(" trên hệ thống loa xã.", ".");
        OntoResult result = onto(word.edit(
                block, first + "<w:p w:rsidR=\"00AA\"><w:r><w:t>b) Phát trên hệ thống loa xã.</w:t></w:r></w:p>"));
        assertThat(result.unplaced()).isEmpty();
        assertThat(result.newText())
                .contains("        - Phát thanh hằng tuần.\n        - Phát trên hệ thống loa xã.\n        # chờ");
    }

    @Test
    @DisplayName("A paragraph that goes into the one before it is merged")
    void merged() {
        WordFile word = word().delete("Nói chuyện ở trường học")
                .replace("Dán áp phích ở nhà văn hóa.", "Dán áp phích ở nhà văn hóa. Nói chuyện ở trường học.");
        OntoResult result = onto(word);
        assertMade(result, PLAN.replace("nhà văn hóa.\n        - Nói chuyện", "nhà văn hóa. Nói chuyện"));
        assertThat(result.changes()).singleElement().isInstanceOf(Change.Merged.class);
    }

    @Test
    @DisplayName("A figure in a sentence made of a target's data changes the target")
    void figure() {
        OntoResult result = onto(word().replace("ít nhất 90%", "ít nhất 95%"));
        assertMade(result, PLAN.replace("at-least: 90", "at-least: 95"));
        assertThat(result.changes()).singleElement().isInstanceOf(Change.TargetChanged.class);
    }

    @Test
    @DisplayName("Other words of comparison give the value another key, with or without another figure")
    void comparison() {
        assertThat(onto(word().replace("Có 80% hộ", "Có trên 75% hộ")).newText())
                .contains("more-than: 75", "Có trên 75% hộ")
                .doesNotContain("exactly:");
        assertThat(onto(word().replace("Có 80% hộ", "Có ít nhất 80% hộ")).newText())
                .contains("at-least: 80", "Có ít nhất 80% hộ")
                .doesNotContain("exactly:");
    }

    @Test
    @DisplayName("A figure in a target's own text changes text and value")
    void figureInText() {
        OntoResult result = onto(word().replace("Có 80% hộ", "Có 85% hộ"));
        assertMade(result, PLAN.replace("exactly: 80", "exactly: 85").replace("Có 80%", "Có 85%"));
    }

    @Test
    @DisplayName("Other words in such a sentence become the target's text")
    void sentence() {
        OntoResult result = onto(word().replace("ít nhất 90%", "phấn đấu ít nhất 90%"));
        assertThat(result.unplaced()).isEmpty();
        assertThat(result.newText()).contains("at-least: 90").contains("phấn đấu ít nhất 90%");
        assertThat(result.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.OWN_SENTENCE);
    }

    @Test
    @DisplayName("Another name for a body in a heading goes into its as")
    void agency() {
        OntoResult result = onto(word().replace(">Công an xã<", ">Công an xã Quỳ Hợp<"));
        assertThat(result.unplaced()).isEmpty();
        assertThat(result.newText()).contains("agency:");
        assertThat(result.newText()).contains("as: Công an xã Quỳ Hợp");
    }

    @Test
    @DisplayName("Headings: a written one changes, a usual one is written from now on")
    void headings() {
        OntoResult result = onto(
                word().replace("Tuyên truyền<", "Tuyên truyền, vận động<").replace("PHÂN CÔNG NHIỆM VỤ", "PHÂN CÔNG"));
        assertThat(result.unplaced()).isEmpty();
        assertThat(result.newText())
                .contains("- title: Tuyên truyền, vận động\n")
                .contains("assignments:\n  heading: Phân công\n  items:\n  - agency: police");
    }

    @Test
    @DisplayName("Number, day and title")
    void head() {
        WordFile word = word();
        String number = word.paragraph("/KH-UBND</w:t>");
        String date = word.paragraph("năm 2026");
        OntoResult result = onto(word.edit(number, number.replaceAll("Số:[^/]*/", "Số: 15/"))
                .edit(date, date.replaceAll("ngày.*năm 2026", "ngày 12 tháng 01 năm 2026"))
                .replace("Phòng, chống ma túy trên địa bàn xã Quỳ Hợp", "Phòng, chống ma túy năm 2026"));
        assertThat(result.unplaced()).isEmpty();
        assertThat(result.newText())
                .contains("\nnumber: 15\n")
                .contains("\ndate: 2026-01-12\n")
                .contains("\ntitle: Phòng, chống ma túy năm 2026\n");
    }

    @Test
    @DisplayName("Recipients come, go and change")
    void recipients() {
        WordFile word = word();
        String line = word.paragraph("- Công an xã");
        OntoResult result = onto(word.edit(
                line, line.replace("Công an xã", "Đảng ủy xã") + "<w:p><w:r><w:t>- Các xóm, bản;</w:t></w:r></w:p>"));
        assertThat(result.unplaced()).isEmpty();
        assertThat(result.newText())
                .contains("party-committee")
                .contains("Các xóm, bản")
                .doesNotContain("  - police\n");
    }

    @Test
    @DisplayName("A deputy signs, his post on a line broken by hand")
    void signatureInOneParagraph() {
        OntoResult result = onto(
                word().replace(">CHỦ TỊCH<", ">KT. CHỦ TỊCH</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>PHÓ CHỦ TỊCH<"));
        assertThat(result.newText()).contains("head: CHỦ TỊCH").contains("title: PHÓ CHỦ TỊCH");
    }

    @Test
    @DisplayName("A signature without a post is reported, not made")
    void signatureWithoutPost() {
        OntoResult result = onto(word().replace(">CHỦ TỊCH<", ">KT. CHỦ TỊCH<"));
        assertThat(result.newText()).isEqualTo(PLAN);
        assertThat(result.unplaced()).isNotEmpty();
    }

    @Test
    @DisplayName("A deputy signs")
    void signature() {
        WordFile word = word();
        String line = word.paragraph(">CHỦ TỊCH<");
        OntoResult result = onto(
                word.edit(line, line.replace("CHỦ TỊCH", "KT. CHỦ TỊCH") + line.replace("CHỦ TỊCH", "PHÓ CHỦ TỊCH")));
        assertThat(result.unplaced()).isEmpty();
        assertThat(result.newText())
                .contains("authority: KT")
                .contains("head: CHỦ TỊCH")
                .contains("title: PHÓ CHỦ TỊCH");
    }

    @Test
    @DisplayName("Tracked changes are taken as accepted, which is said; comments are listed")
    void tracked() {
        OntoResult result = onto(
                word().edit(
                                "Nói chuyện ở trường học.</w:t></w:r>",
                                "Nói chuyện ở </w:t></w:r><w:del w:id=\"90\" w:author=\"Chủ tịch\"><w:r><w:delText>trường học</w:delText></w:r></w:del>"
                                        + "<w:ins w:id=\"91\" w:author=\"Chủ tịch\"><w:r><w:t>các trường</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>"));
        assertMade(result, PLAN.replace("trường học.", "các trường."));
        assertThat(result.notices()).extracting(Notice::kind).contains(Notice.Kind.OPEN_REVISION);
    }

    @Test
    @DisplayName(
            "Where the file has changed since, what does not conflict is made and the rest is told with both sides")
    void threeWay() {
        String mine = PLAN.replace("- Dán áp phích ở nhà văn hóa.", "- Dán áp phích ở chợ.")
                .replace("        - Phát thanh", "        - Mới thêm.\n        - Phát thanh");
        OntoResult result = onto(
                word().replace("ở nhà văn hóa.", "ở trạm y tế.")
                        .replace("Nói chuyện ở trường học", "Nói chuyện ở trường"),
                mine);
        assertThat(result.newText()).isEqualTo(mine.replace("trường học.", "trường."));
        assertThat(result.unplaced()).singleElement().satisfies(conflict -> {
            assertThat(conflict.reason()).isEqualTo(Unplaced.Reason.CONFLICT);
            assertThat(conflict.before()).contains("chợ");
            assertThat(conflict.after()).contains("trạm y tế");
        });
    }

    @Test
    @DisplayName("What the program prints by itself and a new section are reported, never dropped")
    void unplaced() {
        OntoResult result = onto(
                word().replace("CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI").addAfter("Theo dõi, đôn đốc", "VI. KHEN THƯỞNG"));
        assertThat(result.newText()).isEqualTo(PLAN);
        assertThat(result.unplaced())
                .extracting(Unplaced::reason)
                .containsExactlyInAnyOrder(Unplaced.Reason.GENERATED, Unplaced.Reason.NEW_SECTION);
        assertThat(List.of(
                        result.unplaced().get(0).after(),
                        result.unplaced().get(1).after()))
                .anyMatch(words -> words.contains("KHEN THƯỞNG"));
    }

    @Test
    @DisplayName("New lines above the text and below the signature are reported with their words")
    void stray() {
        WordFile word = word();
        OntoResult result = onto(word.addAfter("KẾ HOẠCH", "(Kèm theo Tờ trình của Văn phòng)"));
        assertThat(result.newText()).isEqualTo(PLAN);
        assertThat(result.unplaced()).extracting(Unplaced::after).containsExactly("(Kèm theo Tờ trình của Văn phòng)");
    }

    @Test
    @DisplayName("The archive line")
    void archive() {
        assertMade(onto(word().replace("Lưu: VT.", "Lưu: VT, CAX.")), PLAN.replace("[VT]", "[VT, CAX]"));
    }

    @Test
    @DisplayName("A paragraph copied with its control: the copy is new, the original stays")
    void copied() {
        WordFile word = word();
        String block = word.block("Phát thanh hằng tuần");
        String other = word.block("Lập danh sách");
        OntoResult result = onto(word.edit(
                other,
                other + block.replace("Phát thanh hằng tuần trên hệ thống loa xã.", "Phát thanh về kết quả rà soát.")));
        assertThat(result.unplaced()).isEmpty();
        assertThat(result.newText())
                .isEqualTo(
                        PLAN.replace("người nghiện.\n", "người nghiện.\n        - Phát thanh về kết quả rà soát.\n"));
    }

    @Test
    @DisplayName("Words changed inside a citation become plain words, which is said")
    void citation() {
        OntoResult result = onto(word().edit("163/2024/QH15", "164/2024/QH15"));
        assertThat(result.unplaced()).isEmpty();
        assertThat(result.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.BASIS_PLAIN);
        assertThat(result.newText())
                .contains("- cite: 163/2024/QH15\n    text: ")
                .contains("164/2024/QH15");
    }

    @Test
    @DisplayName("A paragraph under a heading becomes its text, a plain one among points a point without mark")
    void plainParagraphs() {
        OntoResult result = onto(
                word().addAfter("1. </w:t></w:r><w:r><w:t xml:space=\"preserve\">Tuyên truyền", "Làm ở cả 20 xóm, bản.")
                        .addAfter("Lập danh sách", "Việc này làm xong trong quý I."));
        assertThat(result.unplaced()).isEmpty();
        assertThat(result.newText()).contains("text: Làm ở cả 20 xóm, bản.").contains("Việc này làm xong trong quý I.");
    }

    @Test
    @DisplayName("Recipients in another order")
    void recipientsMoved() {
        WordFile word = word();
        String police = word.paragraph("- Công an xã");
        String province = word.paragraph("(để báo cáo)");
        assertMade(
                onto(word.edit(police, "").edit(province, police + province)),
                PLAN.replace("  - police\n", "").replace("recipients:\n", "recipients:\n  - police\n"));
    }

    @Test
    @DisplayName("A paragraph that was dragged into the head is reported")
    void intoTheHead() {
        WordFile word = word();
        String block = word.block("Lập danh sách");
        String type = word.paragraph(">KẾ HOẠCH<");
        OntoResult result = onto(word.edit(block, "").edit(type, type + block));
        assertThat(result.newText()).isEqualTo(PLAN);
        assertThat(result.unplaced()).extracting(Unplaced::reason).containsExactly(Unplaced.Reason.PARTED);
    }

    @Test
    @DisplayName("Of several bodies in a heading, the one with another name gets its as")
    void oneOfSeveral() {
        String plan = PLAN.replace("agency: office", "agency: [office, police]");
        OntoResult result = onto(
                word(plan).replace("Ủy ban nhân dân xã, Công an xã", "Ủy ban nhân dân xã, Công an xã Quỳ Hợp"), plan);
        assertThat(result.unplaced()).isEmpty();
        assertThat(result.newText())
                .isEqualTo(plan.replace("[office, police]", "[office, {role: police, as: Công an xã Quỳ Hợp}]"));
    }

    @Test
    @DisplayName("A new basis must name a document of the catalogue")
    void bases() {
        OntoResult known = onto(word().addAfter("163/2024/QH15", "Căn cứ Nghị quyết số 50/NQ-CP của Chính phủ;"));
        assertThat(known.unplaced()).isEmpty();
        assertThat(known.newText())
                .contains("  - cite: 50/NQ-CP\n    text: Căn cứ Nghị quyết số 50/NQ-CP của Chính phủ\n");
        OntoResult unknown = onto(word().addAfter("163/2024/QH15", "Căn cứ Quyết định số 9999/QĐ-XYZ;"));
        assertThat(unknown.newText()).isEqualTo(PLAN);
        assertThat(unknown.unplaced()).extracting(Unplaced::reason).containsExactly(Unplaced.Reason.NO_DOCUMENT);
    }

    @Test
    @DisplayName("Edited and saved by LibreOffice")
    void libreOffice(@TempDir Path folder) throws IOException, InterruptedException {
        DeepCheck.needs("soffice");
        WordFile word = word().replace("ở nhà văn hóa.", "ở trạm y tế.")
                .addAfter("Nói chuyện", "d) Thi vẽ tranh.")
                .delete("Làm thường xuyên");
        byte[] saved = Files.readAllBytes(Saving.again(folder, word.bytes()));
        assertMade(
                once(WordFile.of(saved), PLAN),
                PLAN.replace("ở nhà văn hóa.", "ở trạm y tế.")
                        .replace("trường học.\n", "trường học.\n        - Thi vẽ tranh.\n")
                        .replace("  - Làm thường xuyên, không làm theo phong trào.\n", ""));
    }
}
