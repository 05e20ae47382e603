package vn.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.document.Block;
import vn.kehoach.document.ColumnEdges;
import vn.kehoach.document.Document;
import vn.kehoach.document.Run;
import vn.kehoach.docx.DocxWriter;

@DisplayName("Words in a table that are too long for it")
class LongWordsTest {
    private static final String ADDRESS =
            "https://quyhop.nghean.gov.vn/tin-tuc/phong-chong-ma-tuy/ke-hoach-nam-2026-12345.html";

    /** Five columns, as they are common, and ten, for each of which there is hardly room. */
    private static final Block.DataTable FIVE = table(
            "TT | Nội dung | Đường dẫn | Cơ quan thực hiện | Ghi chú",
            "1 | Tuyên truyền phòng, chống ma túy trên trang thông tin | " + ADDRESS
                    + " | Phòng Văn hóa - Xã hội | Hoàn thành trong năm",
            "2 | Tập huấn | Xem https://nghean.gov.vn/van_ban?so=15&nam=2026&loai=ke.hoach#muc_3 và các trang khác |"
                    + " Công an xã | phongchongmatuy.quyhop@nghean.gov.vn",
            "3 | Kiểm tra | //may-chu/2026/01/20/ke_hoach_phong_chong_ma_tuy_giai_doan_2026_2030_ban_cuoi_cung.docx |"
                    + " Công an xã | SIÊUDÀIKHÔNGNGẮTĐƯỢCABCDEFGHIJKLMNOPQRSTUVWXYZSIÊUDÀI");

    private static final Block.DataTable TEN = table(
            "A | B | C | D | E | F | G | H | I | K",
            ADDRESS + " | x | x | x | x | x | x | x | Phòng, chống ma túy trong trường học | nghiêng");

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "The other columns keep the room that their longest words need; the column of the address has what is left")
    void room() {
        Block.DataTable table = table(
                "TT | Đường dẫn | Cơ quan | Ghi chú", "1 | " + ADDRESS + " | Phòng Văn hóa | Hoàn thành trong năm");

        assertThat(words(table)).contains("quan", "Phòng", "Đường", "thành");
        assertThat(widths(table).get(1)).isGreaterThan(110);
        assertThat(ColumnEdges.of(Samples.FORM, table).get(3)).isCloseTo(160, within(0.01));
    }

    @Test
    @DisplayName("Of ten columns, none is too narrow for its words but the one with the address")
    void tenColumns() {
        assertThat(widths(TEN)).allSatisfy(width -> assertThat(width).isGreaterThan(5));
        assertThat(words(TEN)).contains("A", "B", "K", "Phòng,", "trường", "nghiêng");
    }

    @Test
    @DisplayName("Several long words share what the others leave")
    void several() {
        List<Double> widths = widths(table("Một | Hai | Ba", ADDRESS + " | " + ADDRESS + " | x"));

        assertThat(widths.get(0)).isCloseTo(widths.get(1), within(0.01)).isGreaterThan(70);
        assertThat(widths.get(2)).isLessThan(20);
    }

    @Test
    @DisplayName("LibreOffice breaks them at the same places")
    void parity() throws Exception {
        Document document = Samples.document(
                List.of(Samples.letterhead(), Samples.title(), FIVE, Samples.paragraph("Sau đây:"), TEN));
        LayoutComparison.in(folder)
                .same(
                        DocxWriter.of(document.form()).write(document),
                        PdfWriter.write(document).bytes());
    }

    /** What stands together in the PDF, without blanks. */
    private static List<String> words(Block.DataTable table) {
        return PdfWriter.layout(Samples.document(List.of(table))).pages().stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> Stream.of(line.text().split(" ")))
                .toList();
    }

    /** Widths of the columns, mm. */
    private static List<Double> widths(Block.DataTable table) {
        List<Double> edges = ColumnEdges.of(Samples.FORM, table);
        return IntStream.range(0, edges.size())
                .mapToObj(i -> edges.get(i) - (i == 0 ? 0 : edges.get(i - 1)))
                .toList();
    }

    private static Block.DataTable table(String head, String... rows) {
        return new Block.DataTable(
                row(head), Stream.of(rows).map(LongWordsTest::row).toList(), List.of(), "");
    }

    private static List<List<Run>> row(String cells) {
        return Arrays.stream(cells.split(" \\| "))
                .map(cell -> List.of(Run.of(cell)))
                .toList();
    }
}
