package vn.kehoach.onto.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Office;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.source.SourceText;

class PatchTest {
    private static final String HEAD =
            """
            # Bản của Văn phòng
            kehoach: 1
            id: thu
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee, unit: "Quỳ Hợp, Nghệ An"}
            date: 2026-01
            period: 2026-2030
            title: Dọn vệ sinh   # ngắn
            """;

    private static final String PURPOSES =
            """

            purposes:
              # vì dân
              - Đường làng sạch.

              - >-
                Mỗi nhà tự quét trước cửa nhà mình vào sáng thứ bảy hằng tuần, không chờ ai nhắc;
                nhà nào cũng có thùng rác. Ban cán sự xóm đi xem từng nhà và ghi lại vào sổ.
            """;

    private static String patched(String file, Edit... edits) {
        Patch patch = Patch.of(new SourceText("plan.yaml", file), List.of(List.of(edits)));
        assertThat(patch.refused()).isEmpty();
        return patch.text();
    }

    private static Plan read(String file) {
        return PlanFile.read(Office.file("plan.yaml", file))
                .value()
                .orElseThrow()
                .value();
    }

    private static Item item(String text) {
        return item(Optional.empty(), Optional.of(text), List.of());
    }

    private static Item item(Optional<String> title, Optional<String> text, List<Item> items) {
        return Items.of(title, text, items);
    }

    @Test
    @DisplayName("Without edits, the file is the same to the byte")
    void nothing() {
        String file = (HEAD + PURPOSES).replace("\n", "\r\n");
        assertThat(Patch.of(new SourceText("plan.yaml", file), List.of()).text())
                .isEqualTo(file);
    }

    @Test
    @DisplayName("A plain value is replaced; the comment behind it stays")
    void plain() {
        assertThat(patched(HEAD, new Edit.Put("/title", "Tổng vệ sinh")))
                .isEqualTo(HEAD.replace("Dọn vệ sinh ", "Tổng vệ sinh "));
    }

    @Test
    @DisplayName("A plain value that grows too long is folded, below its comment")
    void folds() {
        String title = "Tổng vệ sinh đường làng, ngõ xóm, trường học, trạm y tế và nhà văn hóa các xóm, bản trong "
                + "toàn xã vào sáng thứ bảy";
        assertThat(patched(HEAD + PURPOSES, new Edit.Put("/title", title)))
                .contains(
                        """
                        title: >-   # ngắn
                          Tổng vệ sinh đường làng, ngõ xóm,""")
                .endsWith(PURPOSES);
    }

    @Test
    @DisplayName("In folded text, the lines around a changed word stay")
    void folded() {
        String text =
                "Mỗi nhà tự quét trước cửa nhà mình vào sáng thứ sáu hằng tuần, không chờ ai nhắc; nhà nào cũng có "
                        + "thùng rác. Ban cán sự xóm đi xem từng nhà và ghi lại vào sổ.";
        assertThat(patched(HEAD + PURPOSES, new Edit.Put("/purposes/items/1/text", text)))
                .isEqualTo(HEAD + PURPOSES.replace("thứ bảy", "thứ sáu"));
    }

    @Test
    @DisplayName("Quotes are kept")
    void quotes() {
        String file = HEAD.replace("Dọn vệ sinh", "'Dọn “vệ sinh”'");
        assertThat(patched(file, new Edit.Put("/title", "Dọn: 'sạch'"))).contains("title: 'Dọn: ''sạch'''   # ngắn");
        assertThat(patched(file, new Edit.Put("/issuer/unit", "Con Cuông, Nghệ An")))
                .contains("unit: \"Con Cuông, Nghệ An\"}");
    }

    @Test
    @DisplayName("An element comes into a list with the indent and the gaps of the others")
    void inserted() {
        assertThat(patched(HEAD + PURPOSES, new Edit.Insert("/purposes/items", 1, item("Ao hồ trong."))))
                .isEqualTo(HEAD + PURPOSES.replace("sạch.\n\n", "sạch.\n\n  - Ao hồ trong.\n\n"));
        assertThat(patched(HEAD + PURPOSES, new Edit.Insert("/purposes/items", 2, item("Ao hồ trong."))))
                .isEqualTo(HEAD + PURPOSES + "\n  - Ao hồ trong.\n");
    }

    @Test
    @DisplayName("An element goes with the comment above it, and no other line changes")
    void removed() {
        assertThat(patched(HEAD + PURPOSES, new Edit.Remove("/purposes/items/0")))
                .isEqualTo(HEAD + PURPOSES.replace("  # vì dân\n  - Đường làng sạch.\n\n", ""));
    }

    @Test
    @DisplayName("An element moves with its comments, and with what is changed inside it")
    void moved() {
        String file = HEAD
                + """
                solutions:
                - title: Một
                  items:
                    # quan trọng
                    - title: Con  # của một
                      text: Lời.
                    - Hai
                - title: Hai
                  items:
                  - Ba
                """;
        String text = patched(
                file,
                new Edit.Move("/solutions/items/0/items/0", "/solutions/items/1/items", 1),
                new Edit.Put("/solutions/items/0/items/0/text", "Lời khác."));
        assertThat(text)
                .isEqualTo(
                        HEAD
                                + """
                                solutions:
                                - title: Một
                                  items:
                                    - Hai
                                - title: Hai
                                  items:
                                  - Ba
                                  # quan trọng
                                  - title: Con  # của một
                                    text: Lời khác.
                                """);
    }

    @Test
    @DisplayName("A bare text becomes a key when its point gets a title or points of its own")
    void expanded() {
        String text = patched(
                HEAD + PURPOSES,
                new Edit.Put("/purposes/items/0/title", "Sạch"),
                new Edit.Insert("/purposes/items/1/items", 0, item("Xem lại.")));
        assertThat(text)
                .contains("  # vì dân\n  - title: Sạch\n    text: Đường làng sạch.\n")
                .contains("  - text: >-\n      Mỗi nhà")
                .endsWith("    items:\n      - Xem lại.\n");
    }

    @Test
    @DisplayName("A bare list becomes a key when its section gets a heading")
    void headed() {
        assertThat(patched(HEAD + PURPOSES, new Edit.Put("/purposes/heading", "Mục đích chung")))
                .isEqualTo(HEAD + PURPOSES.replace("purposes:\n", "purposes:\n  heading: Mục đích chung\n  items:\n"));
    }

    @Test
    @DisplayName("A list in brackets is rewritten alone")
    void flow() {
        String file = HEAD + "archive: [VT, NC]  # nơi lưu\npurposes: [Sạch., {title: Đẹp, text: Hơn.}]\n";
        assertThat(patched(
                        file,
                        new Edit.Insert("/purposes/items", 0, item("Trước: hết.")),
                        new Edit.Remove("/purposes/items/0"),
                        new Edit.Put("/purposes/items/1/text", "Hơn nữa.")))
                .isEqualTo(HEAD
                        + "archive: [VT, NC]  # nơi lưu\npurposes: [\"Trước: hết.\", {title: Đẹp, text: Hơn nữa.}]\n");
    }

    @Test
    @DisplayName("Numbers and days are written as such, where the format's order has them")
    void typed() {
        assertThat(patched(HEAD, new Edit.Put("/number", "15"), new Edit.Put("/date", "2026-01-09")))
                .contains("\"}\nnumber: 15\ndate: 2026-01-09\nperiod");
    }

    @Test
    @DisplayName("Line ends stay as they are")
    void lineEnds() {
        String file = (HEAD + PURPOSES).replace("\n", "\r\n");
        String text = patched(file, new Edit.Insert("/purposes/items", 0, item("Một: hai.")));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
        assertThat(read(text).sections().get(0))
                .isNotEqualTo(read(file).sections().get(0));
    }

    @Test
    @DisplayName("A file whose last line has no end is not glued together")
    void lastLine() {
        String file = HEAD + "purposes:\n  - Một.";
        assertThat(patched(file, new Edit.Insert("/purposes/items", 1, item("Hai."))))
                .isEqualTo(file + "\n  - Hai.");
    }

    @Test
    @DisplayName("A value that stands for several places is left alone, and the other edits are made")
    void shared() {
        String file = HEAD + "purposes:\n  - &a Một.\n  - *a\n  - Ba.\n";
        Patch patch = Patch.of(
                new SourceText("plan.yaml", file),
                List.of(
                        List.of(new Edit.Put("/purposes/items/1/text", "Hai.")),
                        List.of(new Edit.Put("/purposes/items/2/text", "Bốn."))));
        assertThat(patch.refused()).containsEntry(0, Why.SHARED).hasSize(1);
        assertThat(patch.text()).isEqualTo(file.replace("Ba.", "Bốn."));
    }
}
