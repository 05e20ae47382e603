package vn.kehoach.intake.doc;

import static vn.kehoach.intake.docx.DocxFile.cell;
import static vn.kehoach.intake.docx.DocxFile.listed;
import static vn.kehoach.intake.docx.DocxFile.p;
import static vn.kehoach.intake.docx.DocxFile.r;

import java.io.IOException;
import java.io.InputStream;
import vn.kehoach.intake.docx.DocxFile;

/**
 * A DOC with something of everything. The file {@code sample.doc} among the resources is what LibreOffice 7.4 made of {@link #docx()}:
 * {@code soffice --headless --convert-to doc}.
 */
final class SampleDoc {
    private static final String LIST = "<w:abstractNum w:abstractNumId='1'>" + level(0, "upperRoman", "%1.")
            + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)") + "</w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
            + "<w:abstractNum w:abstractNumId='2'>" + level(0, "bullet", "-") + "</w:abstractNum>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='2'/></w:num>";
    private static final String LINES =
            "<w:tblBorders><w:top w:val='single' w:sz='4'/><w:left w:val='single' w:sz='4'/>"
                    + "<w:bottom w:val='single' w:sz='4'/><w:right w:val='single' w:sz='4'/><w:insideH w:val='single' w:sz='4'/>"
                    + "<w:insideV w:val='single' w:sz='4'/></w:tblBorders>";

    private SampleDoc() {}

    static byte[] docx() {
        String title =
                "<w:p><w:pPr><w:jc w:val='center'/></w:pPr>" + r("<w:b/><w:sz w:val='28'/>", "KẾ HOẠCH") + "</w:p>";
        String field = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("1")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
        String changed = p(r("Hạn nộp: ")
                + "<w:del w:id='1' w:author='A' w:date='2026-01-09T00:00:00Z'><w:r><w:delText>30/6</w:delText></w:r></w:del>"
                + "<w:ins w:id='2' w:author='A' w:date='2026-01-09T00:00:00Z'>" + r("15/6") + "</w:ins>");
        String table = "<w:tbl><w:tblPr>" + LINES
                + "</w:tblPr><w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='2000'/>"
                + "<w:gridCol w:w='2000'/></w:tblGrid>"
                + "<w:tr>" + cell("<w:tcW w:w='4000' w:type='dxa'/><w:gridSpan w:val='2'/>", "Chỉ tiêu")
                + cell("<w:tcW w:w='2000' w:type='dxa'/>", "Năm 2030") + "</w:tr>"
                + "<w:tr>" + cell("<w:tcW w:w='2000' w:type='dxa'/>", "Tuyên truyền")
                + cell("<w:tcW w:w='2000' w:type='dxa'/>", "Hộ") + cell("<w:tcW w:w='2000' w:type='dxa'/>", "100%")
                + "</w:tr></w:tbl>";
        String legacy = "<w:rFonts w:ascii='.VnTime' w:hAnsi='.VnTime'/>";
        return DocxFile.of(title + listed(1, 0, "Mục tiêu") + listed(1, 1, "Chung") + listed(1, 1, "Riêng")
                        + listed(1, 2, "Năm đầu")
                        + listed(1, 0, "Giải pháp") + listed(1, 1, "Tuyên truyền") + listed(2, 0, "Họp xóm") + p("")
                        + p(r("Xem trang ") + field + r("; ") + r("<w:i/>", "khẩn")) + changed + table
                        + p(r(legacy, "KÕ ho¹ch"))
                        + p(r("Ba dòng") + "<w:r><w:br/></w:r>" + r("hai dòng")
                                + "<w:r><w:footnoteReference w:id='2'/></w:r>")
                        + "<w:sectPr><w:headerReference w:type='default' r:id='rId3'/></w:sectPr>")
                .numbering(LIST)
                .footnotes("<w:footnote w:id='2'>" + p("<w:r><w:footnoteRef/></w:r>" + r(" Số liệu năm trước."))
                        + "</w:footnote>")
                .header("header1", p(r("Lưu hành nội bộ")))
                .bytes();
    }

    static byte[] doc() throws IOException {
        try (InputStream in = SampleDoc.class.getResourceAsStream("sample.doc")) {
            return in.readAllBytes();
        }
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
                .formatted(level, format, text);
    }
}
