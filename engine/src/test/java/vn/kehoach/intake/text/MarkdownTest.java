package vn.kehoach.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Remark;

/** What Markdown marks, and what programs that write Markdown leave behind. */
class MarkdownTest {
    @Test
    @DisplayName("# marks headings; their level is the number of marks")
    void headings() {
        assertThat(Shown.blocks("# KẾ HOẠCH\n### **I. MỤC ĐÍCH** ###\n#không phải\nSố #1\n####### bảy"))
                .containsExactly("1# KẾ HOẠCH", "2### <b>I. MỤC ĐÍCH</b>", "3 #không phải", "4 Số #1", "5 ####### bảy");
    }

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "**Dự án 1:** phòng ngừa → <b>Dự án 1:</b> phòng ngừa",
                "(*qua Công an xã*) → (<i>qua Công an xã</i>)",
                "__rõ__ _ràng_ → <b>rõ</b> <i>ràng</i>",
                "***cả hai*** → <b><i>cả hai</i></b>",
                "**đậm *và nghiêng* nữa** → <b>đậm </b><b><i>và nghiêng</i></b><b> nữa</b>",
                "một **hai ** ba → một <b>hai</b> ba",
                "3 * 4 * 5 → 3 * 4 * 5",
                "(*) ghi chú (*) → (*) ghi chú (*)",
                "ten_tep_van_ban → ten_tep_van_ban",
                "Số: _____/KH và ___ → Số: _____/KH và ___",
                "một dấu * thôi → một dấu * thôi",
                "** không đóng → ** không đóng",
                "1\\. Mục \\- \\*nguyên\\* → 1. Mục - *nguyên*",
                "C:\\thư mục → C:\\thư mục",
                "<b>đậm</b> <em>nghiêng</em> <u>gạch</u> → <b>đậm</b> <i>nghiêng</i> gạch",
                "dưới <5% và >3% → dưới <5% và >3%",
                "A&amp;B &quot;x&quot; &#7871;&#x1EBF; &nbsp; C & D; → A&B \"x\" ếế C & D;"
            })
    void looks(String typed, String meant) {
        assertThat(Shown.blocks(typed)).containsExactly("1 " + meant);
    }

    @Test
    @DisplayName("Bold over several lines is one paragraph, its lines broken as they were: a centred title")
    void titleOverLines() {
        assertThat(Shown.blocks("**KẾ HOẠCH\nPhòng, chống ma túy\nnăm 2026**\n\nThực hiện **chỉ thị** của tỉnh."))
                .containsExactly(
                        "1 <b>KẾ HOẠCH / Phòng, chống ma túy / năm 2026</b>", "5 Thực hiện <b>chỉ thị</b> của tỉnh.");
    }

    @Test
    @DisplayName("Bold that nobody closes does not swallow the lines after it")
    void boldNotClosed() {
        assertThat(Shown.blocks("**KẾ HOẠCH\nnăm 2026\n\nhết")).containsExactly("1 **KẾ HOẠCH", "2 năm 2026", "4 hết");
    }

    @Test
    @DisplayName("Two blanks or a backslash at the end of a line, and <br>, break it inside its paragraph")
    void lineBreaks() {
        assertThat(Shown.blocks("## A\n\nTM. ỦY BAN NHÂN DÂN  \nCHỦ TỊCH\n\nmột\\\nhai\n\nba<br>bốn<br/>năm"))
                .containsExactly("1## A", "3 TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH", "6 một / hai", "9 ba / bốn / năm");
    }

    @Test
    @DisplayName("Two blanks at the end mean nothing before a list, or in a text without Markdown")
    void blanksAtTheEnd() {
        assertThat(Shown.blocks("**A**\n\n- một;  \n- hai;  \n- ba."))
                .containsExactly("1 <b>A</b>", "3 - một;", "4 - hai;", "5 - ba.");
        assertThat(Shown.blocks("Một dòng.  \nHai dòng.  ")).containsExactly("1 Một dòng.", "2 Hai dòng.");
    }

    @Test
    @DisplayName("Marks of lists stay in the text: the outline reads them")
    void lists() {
        assertThat(Shown.words("- gạch\n* sao\n+ cộng\n1. số\na) chữ\n  tiếp theo của chữ"))
                .containsExactly("- gạch", "* sao", "+ cộng", "1. số", "a) chữ tiếp theo của chữ");
    }

    @Test
    @DisplayName("Rows between | are a ruled table; the row of dashes is not one of its rows")
    void tables() {
        assertThat(Shown.blocks("Trước\n| TT | **Chỉ tiêu** | 2026 |\n|---|:---:|---:|\n| 1 | A \\| B<br>C | |\nSau"))
                .containsExactly("1 Trước", "2| TT | <b>Chỉ tiêu</b> | 2026 || 1 | A | B / C | ", "5 Sau");
    }

    @Test
    @DisplayName("So are rows of cells between tabs, as a spreadsheet copies them")
    void tabs() {
        assertThat(Shown.blocks("TT\tXã\tNăm 2026\n1\tMinh Tân\t30%\n2\tTân Minh\t\n\n1.\tMục một"))
                .containsExactly("1| TT | Xã | Năm 2026 || 1 | Minh Tân | 30% || 2 | Tân Minh | ", "5 1. Mục một");
    }

    @Test
    @DisplayName("Rules and fences are drawn, not said; quotations lose their marks; pictures are left out and told")
    void whatIsNotWords() {
        assertThat(Shown.blocks("A\n---\nB\n\n* * *\n=====\n```text\nC\n```\n> D\n> E\n![con dấu](dau.png)F"))
                .containsExactly("1 A", "3 B", "8 C", "10 D", "11 E", "12 F");
        assertThat(Shown.read("A ![con dấu](dau.png)").remarks())
                .extracting(Remark::matter, Remark::details)
                .containsExactly(Assertions.tuple(Matter.OBJECT, List.of("con dấu")));
    }
}
