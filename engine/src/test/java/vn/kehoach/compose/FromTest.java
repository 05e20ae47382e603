package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;

@DisplayName("Which part of the plan each line of a document was made from")
class FromTest {
    private final Written plan = Written.plan(
            """
            bases: [163/2024/QH15, {cite: 1154/KH-UBND, text: "Thực hiện [@1154/KH-UBND]"}]
            opening: Ủy ban nhân dân xã ban hành Kế hoạch.
            purposes: [Phòng ngừa từ cơ sở.]
            requirements: [Rõ người rõ việc.]
            targets:
              intro: "Phấn đấu:"
              items:
                - {text: Mọi trường học tuyên truyền., exactly: 100, unit: "%", by: 2030}
                - {title: Số buổi tuyên truyền, at-least: 4, unit: buổi, by: 2030}
                - {title: Cai nghiện, targets: [{text: Mọi người nghiện được tư vấn.}]}
            assignments:
              - agency: police
                projects: [DA7.1, DA7.2]
                items: [Chủ trì thực hiện Kế hoạch.]
              - {agency: office, report: {to: people-committee, every: year}}
              - text: Theo dõi.
                deadline: 2026-09
            funding:
              - title: Dự toán
                table: {rows: [[Tập huấn, 12]]}
            """);

    @Test
    @DisplayName("Headings: the heading's own place, written or not; a shared one is the group of its first section")
    void headings() {
        assertThat(plan.all(Block.Heading.class))
                .extracting(Block.Heading::from)
                .containsExactly(
                        "/purposes/group",
                        "/purposes/heading",
                        "/requirements/heading",
                        "/targets/heading",
                        "/targets/items/2/title",
                        "/assignments/heading",
                        "/assignments/items/0/agency",
                        "/funding/heading",
                        "/funding/items/0/title");
    }

    @Test
    @DisplayName("Paragraphs: the author's text; what is worded from data is its point, or the data inside it")
    void paragraphs() {
        assertThat(plan.all(Block.Paragraph.class))
                .extracting(Block.Paragraph::from)
                .containsExactly(
                        "/bases/0/cite",
                        "/bases/1/text",
                        "/opening",
                        "/purposes/items/0/text",
                        "/requirements/items/0/text",
                        "/targets/intro",
                        "/targets/items/0/text",
                        "/targets/items/1",
                        "/targets/items/2/targets/0/text",
                        "/assignments/items/0/items/0/text",
                        "/assignments/items/0/projects",
                        "/assignments/items/0/projects/0",
                        "/assignments/items/0/projects/1",
                        "/assignments/items/1",
                        "/assignments/items/2/text",
                        ""); // ./. below the table
        assertThat(plan.all(Block.DataTable.class))
                .extracting(Block.DataTable::from)
                .containsExactly("/funding/items/0/table");
    }

    @Test
    @DisplayName("Head and title")
    void head() {
        assertThat(plan.head().issuer()).extracting(Line::from).containsOnly("/issuer");
        assertThat(plan.head().number().orElseThrow().from()).isEqualTo("/number");
        assertThat(plan.head().placeAndDate().orElseThrow().from()).isEqualTo("/date");
        assertThat(plan.title().type().from()).isEqualTo("/type");
        assertThat(plan.title().summary().from()).isEqualTo("/title");
    }

    @Test
    @DisplayName("Recipients: each line its own place, the Lưu line the archive; a computed list is one place")
    void recipients() {
        String written = "recipients: [police, {to: office, for: để theo dõi}]\narchive: [VT]";

        assertThat(Written.plan(written).closing().recipients())
                .extracting(Line::from)
                .containsExactly("/recipients/list/0", "/recipients/list/1", "/archive");
        assertThat(Written.plan("recipients: auto").closing().recipients())
                .isNotEmpty()
                .extracting(Line::from)
                .containsOnly("/recipients");
    }

    @Test
    @DisplayName("Signature: whose authority, who stands in for whom, the posts, the name")
    void signature() {
        Block.Closing deputy = Written.plan("signature: {authority: KT, head: CHỦ TỊCH, title: PHÓ CHỦ TỊCH}")
                .closing();

        assertThat(deputy.above())
                .extracting(Line::from)
                .containsExactly("/signature/authority", "/signature/head", "/signature/title");
        assertThat(deputy.signer().from()).isEqualTo("/signature/name");
        assertThat(Written.plan("signature: {title: TRƯỞNG BAN, second-title: CHỦ TỊCH UBND TỈNH}")
                        .closing()
                        .secondPosts())
                .extracting(Line::from)
                .containsExactly("/signature/second-title");
    }

    @Test
    @DisplayName("No paragraph, heading or table of a plan is without such a part, but for ./. on a line of its own")
    void none() {
        List<String> all = new ArrayList<>();
        plan.all(Block.Heading.class).forEach(block -> all.add(block.from()));
        plan.all(Block.Paragraph.class).stream()
                .filter(block -> !block.text().equals(List.of(Run.of("./."))))
                .forEach(block -> all.add(block.from()));
        plan.all(Block.DataTable.class).forEach(block -> all.add(block.from()));

        assertThat(all).allSatisfy(from -> assertThat(from).startsWith("/"));
    }
}
