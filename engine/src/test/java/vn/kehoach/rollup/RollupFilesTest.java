package vn.kehoach.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Engine;
import vn.kehoach.Format;
import vn.kehoach.Office;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.rollup.chart.Chart;
import vn.kehoach.rollup.chart.Picture;
import vn.kehoach.rollup.chart.Png;
import vn.kehoach.rollup.chart.Svg;
import vn.kehoach.rollup.table.Cell;
import vn.kehoach.rollup.table.Sheet;
import vn.kehoach.rollup.table.Sheets;
import vn.kehoach.rollup.xlsx.Workbook;

/** What a roll-up is given out as. The same roll-up gives the same bytes. */
class RollupFilesTest {
    private static final Messages FINDINGS = Engine.messages(Lang.VI);
    private static Rollup rollup;

    @BeforeAll
    static void twoCommunes() throws InterruptedException {
        rollup = Province.asking(
                        "{of: T1b, at-least: 50, unit: '%', by: 2030}",
                        "{of: T1c, at-least: 20, unit: '%', by: 2025}",
                        "{of: T9, more-than: 90, unit: '%', by: 2030}",
                        "{of: T4b, more-than: 3, unit: '%', every-year: true}")
                .with("Quỳ Hợp", "{of: T1b, done: true, by: 2030}", "{of: T9, at-least: 80, unit: '%', by: 2030}")
                .with("Tam Hợp", "{of: T1b, done: true, by: 2031}")
                .file("hỏng.yaml", "kehoach: [")
                .rollup();
    }

    @Test
    @DisplayName("The table counts, and names who is to change what")
    void text() {
        assertThat(RollupText.of(rollup, Lang.VI, FINDINGS))
                .contains(
                        "Đơn vị trực thuộc vào ngày 29/12/2025: 130; có kế hoạch: 2; chưa có: 128.",
                        "  T1b  xã, phường, đặc khu không có ma túy  ít nhất 50%, đến năm 2030",
                        "0,7% (1/130 đơn vị)",
                        "  chậm hơn [thực hiện được, đến năm 2031] (1): xã Tam Hợp",
                        "  thấp hơn [ít nhất 80%, đến năm 2030] (1): xã Quỳ Hợp",
                        "  thiếu (1): xã Tam Hợp",
                        "Chưa có kế hoạch (128): ",
                        "  hỏng.yaml: 1:11: ");
        assertThat(RollupText.of(rollup, Lang.EN, Engine.messages(Lang.EN)))
                .contains("Units below on 29/12/2025: 130; with a plan: 2; without: 128.", "  missing (1): xã Tam Hợp");
    }

    @Test
    @DisplayName("CSV has a row for each target and plan, and one for each unit without a plan")
    void csv() {
        assertThat(RollupCsv.of(rollup, Lang.VI).split("\r\n"))
                .hasSize(1 + 3 * 2 + 128)
                .startsWith(
                        "Mã,Chỉ tiêu,Cấp trên đặt ra,Mã đơn vị,Đơn vị,Tệp kế hoạch,So với cấp trên,Giá trị,Năm,Lý do,Còn chỗ chưa điền")
                .contains(
                        "T1b,\"xã, phường, đặc khu không có ma túy\",\"ít nhất 50%, đến năm 2030\",17035,xã Quỳ Hợp,Quỳ Hợp.yaml,đạt,,2030,,còn");
    }

    @Test
    @DisplayName("Plans with places still to be filled in are counted, and told wherever the figures are")
    void unfinished() throws Exception {
        String issued = "status: issued\nnumber: 5\n";
        Rollup three = Province.asking("{of: T9, more-than: 90, unit: '%', by: 2030}")
                .file("a.yaml", Province.head("Quỳ Hợp, Nghệ An", "2026-01-09", "2026-2030") + issued)
                .file("b.yaml", Province.head("Tam Hợp, Nghệ An", "2026-01-09", "2026-2030"))
                .file(
                        "c.yaml",
                        Province.head("Châu Lộc, Nghệ An", "2026-01-09", "2026-2030")
                                        .replace("title: Phòng, chống ma túy", "title: TODO Phòng, chống ma túy")
                                + issued)
                .rollup();
        byte[] annex = Office.engine()
                .cascade()
                .annex(three, Set.of(Format.TXT))
                .orElseThrow()
                .files()
                .get(Format.TXT);

        assertThat(three.unfinished()).extracting(Child::file).containsExactlyInAnyOrder("b.yaml", "c.yaml");
        assertThat(RollupText.of(three, Lang.VI, FINDINGS)).contains("Trong đó 2 kế hoạch còn chỗ chưa điền");
        assertThat(RollupJson.of(three, FINDINGS)).contains("\"unfinished\": 2", "\"unfinished\": true");
        assertThat(RollupCsv.of(three, Lang.VI)).contains("b.yaml,thiếu,,,,còn\r\n", "a.yaml,thiếu,,,,\r\n");
        assertThat(new String(annex, StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .contains("đã có kế hoạch, trong đó 2 kế hoạch còn chỗ chưa điền");
    }

    @Test
    @DisplayName("A cell holds as much as spreadsheets can read; what is longer is cut, and shows it")
    void longCell() throws IOException {
        Sheet sheet = new Sheet("Dài", List.of("A", "B"), List.of(List.of(Cell.of("x".repeat(40_000)), Cell.of("y"))));
        byte[] file = Workbook.of(List.of(sheet), "Dài", LocalDate.of(2026, 1, 9));
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(read.getSheet("Dài").getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("x…");
        }
    }

    @Test
    @DisplayName("JSON has words that no language changes")
    void json() {
        assertThat(RollupJson.of(rollup, FINDINGS))
                .startsWith("{\n  \"schemaVersion\": 1,\n  \"above\": {\n    \"file\": \"tinh.yaml\"")
                .contains("\"standing\": \"later\"", "\"verdict\": \"short\"", "\"value\": 0.769231")
                .doesNotContain("conflicts");
    }

    @Test
    @DisplayName("The workbook has a sheet for each matter, numbers as numbers, and no hour of its making")
    void workbook() throws IOException {
        byte[] file = book();
        assertThat(book()).isEqualTo(file);
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(read)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly(
                            "Chỉ tiêu",
                            "Theo năm",
                            "Từng đơn vị",
                            "Lý do loại trừ",
                            "Dự án chưa có chủ trì",
                            "Kế hoạch");
            assertThat(read.getSheet("Từng đơn vị").getLastRowNum()).isEqualTo(130);
            assertThat(read.getSheet("Chỉ tiêu").getRow(1).getCell(3).getNumericCellValue())
                    .isEqualTo(1);
            assertThat(read.getProperties().getCoreProperties().getCreated())
                    .isEqualTo(java.util.Date.from(java.time.Instant.parse("2025-12-29T12:00:00Z")));
        }
    }

    private static byte[] book() {
        return Workbook.of(
                Sheets.of(rollup, Lang.VI, FINDINGS),
                rollup.above().title(),
                rollup.above().day());
    }

    @Test
    @DisplayName("A chart is drawn of each target that is asked below, as SVG and as PNG")
    void charts() throws Exception {
        assertThat(Chart.of(rollup.goal("T4b").orElseThrow(), rollup, Lang.VI)).isEmpty();
        Picture picture =
                Chart.of(rollup.goal("T1c").orElseThrow(), rollup, Lang.VI).orElseThrow();

        String svg = Svg.of(picture);
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                        .getElementsByTagName("rect")
                        .getLength())
                .isGreaterThan(5);
        assertThat(svg)
                .doesNotContain("Chưa rõ")
                .contains(
                        ">T1b. Xã, phường, đặc khu không có ma túy</text>",
                        ">1/130</text>",
                        ">50%</text>",
                        ">20%</text>");

        byte[] png = Png.of(picture);
        assertThat(Png.of(picture)).isEqualTo(png);
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1920);
    }

    @Test
    @DisplayName("Units of which nothing is known have a column in the annex and a note in the chart")
    void unknown() throws InterruptedException {
        Rollup two = Province.asking("{of: T7c, more-than: 70, unit: '%', by: 2030}")
                .with("Quỳ Hợp")
                .with("Tam Hợp")
                .rollup();
        byte[] annex = Office.engine()
                .cascade()
                .annex(two, Set.of(Format.TXT))
                .orElseThrow()
                .files()
                .get(Format.TXT);
        Picture chart = Chart.of(two.goals().get(0), two, Lang.VI).orElseThrow();

        assertThat(new String(annex, StandardCharsets.UTF_8)).contains("Chưa rõ", "2 đơn vị chưa rõ");
        assertThat(Svg.of(chart)).contains("Chưa rõ: 2 đơn vị.");
        assertThat(RollupJson.of(two, FINDINGS)).contains("\"unknown\": [");
    }

    @Test
    @DisplayName("The annex is a document like any other, in the look of an annex")
    void annex() {
        var made = Office.engine()
                .cascade()
                .annex(rollup, Set.of(Format.DOCX, Format.PDF, Format.TXT))
                .orElseThrow();
        var again = Office.engine()
                .cascade()
                .annex(rollup, Set.of(Format.DOCX, Format.PDF))
                .orElseThrow();

        assertThat(again.files().get(Format.DOCX)).isEqualTo(made.files().get(Format.DOCX));
        assertThat(again.files().get(Format.PDF)).isEqualTo(made.files().get(Format.PDF));
        assertThat(new String(made.files().get(Format.TXT), StandardCharsets.UTF_8))
                .contains(
                        "Phụ lục\n",
                        "TỔNG HỢP KẾ HOẠCH CỦA CÁC ĐƠN VỊ TRỰC THUỘC SO VỚI KẾ HOẠCH CỦA TỈNH NGHỆ AN",
                        "của Ủy ban nhân dân tỉnh Nghệ An)",
                        "Tam Hợp (thực hiện được, đến năm 2031)",
                        "Không đọc được tệp hỏng.yaml.");
    }
}
