package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.StyleName;

/** Sections, headings and marks. */
class NumberingTest {
    @Test
    @DisplayName("ND30-BC-7: sections are numbered I., II., III. without gap, in the order of the file")
    void sections() {
        Written plan = Written.plan(
                """
                solutions: [Một.]
                funding: [Hai.]
                organisation: [Ba.]
                """);

        assertThat(plan.all(Block.Heading.class))
                .extracting(Block.Heading::label, Block.Heading::style)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("I.", StyleName.SECTION),
                        org.assertj.core.groups.Tuple.tuple("II.", StyleName.SECTION),
                        org.assertj.core.groups.Tuple.tuple("III.", StyleName.SECTION));
        assertThat(plan.text())
                .contains("I. NHIỆM VỤ, GIẢI PHÁP\n", "II. KINH PHÍ THỰC HIỆN\n", "III. TỔ CHỨC THỰC HIỆN\n");
    }

    @Test
    @DisplayName("ND30-BC-7: Roman numerals go on beyond X")
    void romans() {
        assertThat(IntStream.of(1, 4, 5, 9, 10, 11, 14, 19, 40, 49).mapToObj(Marks::roman))
                .containsExactly("I", "IV", "V", "IX", "X", "XI", "XIV", "XIX", "XL", "XLIX");
        String sections = IntStream.rangeClosed(1, 12)
                .mapToObj(n -> "section-%d: {heading: Phần %d, items: [Một.]}\n".formatted(n, n))
                .collect(Collectors.joining());
        assertThat(Written.plan(sections).all(Block.Heading.class))
                .extracting(Block.Heading::label)
                .containsExactly("I.", "II.", "III.", "IV.", "V.", "VI.", "VII.", "VIII.", "IX.", "X.", "XI.", "XII.");
    }

    @Test
    @DisplayName(
            "ND30-BC-16: purposes followed by requirements share the section “Mục đích, yêu cầu”, as 1. and 2. with dashes")
    void purposesAndRequirements() {
        assertThat(Written.plan(
                                """
                purposes: [Một., Hai.]
                requirements: [Ba., Bốn.]
                """)
                        .lines())
                .containsExactly(
                        "I. Mục đích, yêu cầu", "1. Mục đích", "- Một.", "- Hai.", "2. Yêu cầu", "- Ba.", "- Bốn./.");
    }

    @Test
    @DisplayName("ND30-BC-16: purposes alone are a section of their own")
    void purposesAlone() {
        assertThat(Written.plan("purposes: [Một.]").lines()).containsExactly("I. Mục đích", "Một./.");
    }

    @Test
    @DisplayName("ND30-BC-16: with a heading of its own, a section of purposes does not share")
    void purposesWithAHeading() {
        assertThat(Written.plan(
                                """
                purposes: {heading: Mục đích chung, items: [Một.]}
                requirements: [Hai.]
                """)
                        .lines())
                .containsExactly("I. Mục đích chung", "Một.", "II. Yêu cầu", "Hai./.");
    }

    @Test
    @DisplayName("Neighbouring sections of one group share its heading, and become 1., 2. with letters under it")
    void groups() {
        assertThat(Written.plan(
                                """
                section-chung: {group: Mục tiêu, heading: Mục tiêu chung, items: [Một.]}
                targets:
                  group: Mục tiêu
                  heading: Chỉ tiêu
                  items: [Hai., Ba.]
                funding: [Bốn.]
                """)
                        .lines())
                .containsExactly(
                        "I. Mục tiêu",
                        "1. Mục tiêu chung",
                        "Một.",
                        "2. Chỉ tiêu",
                        "a) Hai.",
                        "b) Ba.",
                        "II. Kinh phí thực hiện",
                        "Bốn./.");
    }

    @Test
    @DisplayName("ND30-BC-9: a khoản with a title has it on a line of its own, bold")
    void titledClause() {
        Written plan = Written.plan("solutions: [{title: Tuyên truyền, text: Phát thanh hằng tuần.}]");

        assertThat(plan.lines()).endsWith("1. Tuyên truyền", "Phát thanh hằng tuần./.");
        assertThat(plan.all(Block.Heading.class).get(1).style()).isEqualTo(StyleName.CLAUSE_HEADING);
    }

    @Test
    @DisplayName("ND30-BC-10: a khoản without a title is a paragraph with its number, not bold")
    void plainClause() {
        Written plan = Written.plan("solutions: [Phát thanh hằng tuần., Hết.]");

        assertThat(plan.lines()).endsWith("1. Phát thanh hằng tuần.", "2. Hết./.");
        assertThat(plan.all(Block.Paragraph.class))
                .extracting(Block.Paragraph::style)
                .containsExactly(StyleName.POINT, StyleName.POINT);
    }

    @Test
    @DisplayName("ND30-BC-11: a điểm is marked by a letter and a closing parenthesis; even with a title it is not bold")
    void points() {
        Written plan = Written.plan(
                """
                solutions:
                  - title: Tuyên truyền
                    items:
                      - title: Công an xã
                        items: [Phát thanh., Tuần tra.]
                """);

        assertThat(plan.lines()).endsWith("1. Tuyên truyền", "a) Công an xã", "- Phát thanh.", "- Tuần tra./.");
        assertThat(plan.all(Block.Heading.class).get(2).style()).isEqualTo(StyleName.POINT);
        assertThat(plan.all(Block.Heading.class).get(2).text()).noneMatch(run -> run.bold());
    }

    @Test
    @DisplayName(
            "ND30-BC-12, ND30-BC-13: letters follow the Vietnamese alphabet: d, đ, e, g; no f, j, w, z; no ă, â, ê, ô, ơ, ư")
    void letters() {
        assertThat(IntStream.rangeClosed(1, 23).mapToObj(Marks::letter).collect(Collectors.joining(" ")))
                .isEqualTo("a b c d đ e g h i k l m n o p q r s t u v x y");
        assertThat(List.of(Marks.letter(24), Marks.letter(25), Marks.letter(46), Marks.letter(47)))
                .containsExactly("aa", "ab", "ay", "ba");
    }

    @Test
    @DisplayName("ND30-BC-11, ND30-BC-14: inside a section, 1. has a), a) has -, - has +")
    void depths() {
        assertThat(Written.plan(
                                """
                solutions:
                  - text: "Một:"
                    items:
                      - text: "Hai:"
                        items:
                          - text: "Ba:"
                            items: [Bốn;, Năm.]
                """)
                        .lines())
                .containsExactly("I. Nhiệm vụ, giải pháp", "1. Một:", "a) Hai:", "- Ba:", "+ Bốn;", "+ Năm./.");
    }

    @Test
    @DisplayName("ND30-BC-15: decimal numbers repeat the number above, where an author asks for them")
    void decimals() {
        assertThat(Written.plan(
                                """
                solutions:
                  - title: Một
                    numbering: decimal
                    items:
                      - title: Hai
                        numbering: decimal
                        items: [Ba.]
                      - Bốn.
                """)
                        .marks())
                .containsExactly("I.", "1.", "1.1.", "1.1.1.", "1.2.");
    }

    @Test
    @DisplayName("One point alone under a heading is a paragraph without a mark, unless its author chose one")
    void alone() {
        assertThat(Written.plan(
                                """
                targets: [{text: Một.}]
                solutions:
                  - title: Hai
                    items: [Ba.]
                  - title: Bốn
                    numbering: dash
                    items: [Năm.]
                  - text: "Sáu:"
                    items: [Bảy.]
                organisation: {numbering: arabic, items: [Tám.]}
                """)
                        .lines())
                .containsExactly(
                        "I. Chỉ tiêu",
                        "Một.",
                        "II. Nhiệm vụ, giải pháp",
                        "1. Hai",
                        "Ba.",
                        "2. Bốn",
                        "- Năm.",
                        "3. Sáu:",
                        "a) Bảy.",
                        "III. Tổ chức thực hiện",
                        "1. Tám./.");
    }

    @Test
    @DisplayName("ND30-BC-14: marks may be chosen: dashes, pluses, letters, none")
    void chosen() {
        assertThat(Written.plan(
                                """
                solutions: {numbering: dash, items: [Một.]}
                funding: {numbering: plus, items: [Hai.]}
                organisation: {numbering: letter, items: [Ba.]}
                recommendations: {numbering: none, items: [Bốn.]}
                """)
                        .marks())
                .containsExactly("I.", "-", "II.", "+", "III.", "a)", "IV.", "");
    }

    @Test
    @DisplayName("Headings stay with what they head, and so does a text with points below it")
    void keptTogether() {
        assertThat(Written.plan(
                                """
                solutions:
                  - text: "Gồm:"
                    items: [Một.]
                """)
                        .all(Block.Paragraph.class))
                .extracting(Block.Paragraph::keepWithNext)
                .containsExactly(true, false);
    }

    @Test
    @DisplayName("Party documents write I- and II-")
    void party() {
        assertThat(Written.plan(
                                """
                form: dang
                issuer: {body: party-standing, unit: tỉnh Hà Giang}
                as-of: 2025-05-07
                solutions: [Một.]
                organisation: [Hai.]
                """)
                        .all(Block.Heading.class))
                .extracting(Block.Heading::label)
                .containsExactly("I-", "II-");
    }
}
