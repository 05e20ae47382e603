package vn.kehoach.rollup.xlsx;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.kehoach.rollup.table.Cell;

/** How the cells of a workbook look. */
final class Looks {
    private static final String FONT = "Times New Roman";
    private static final short SIZE = 12;
    private static final byte[] HEADER = {(byte) 0xdd, (byte) 0xe6, (byte) 0xf0};
    private static final Map<Cell.Tone, byte[]> FILLS = new EnumMap<>(Map.of(
            Cell.Tone.GOOD, new byte[] {(byte) 0xe2, (byte) 0xf0, (byte) 0xd9},
            Cell.Tone.BAD, new byte[] {(byte) 0xf8, (byte) 0xd7, (byte) 0xd0},
            Cell.Tone.QUIET, new byte[] {(byte) 0xf0, (byte) 0xf0, (byte) 0xf0}));

    private final XSSFWorkbook book;
    private final XSSFCellStyle header;
    private final Map<Cell.Tone, XSSFCellStyle> words = new EnumMap<>(Cell.Tone.class);
    private final Map<Cell.Tone, XSSFCellStyle> whole = new EnumMap<>(Cell.Tone.class);
    private final Map<Cell.Tone, XSSFCellStyle> numbers = new EnumMap<>(Cell.Tone.class);

    Looks(XSSFWorkbook book) {
        this.book = book;
        this.header = style(HEADER, true);
        short figure = book.createDataFormat().getFormat("#,##0.##");
        short count = book.createDataFormat().getFormat("0");
        for (Cell.Tone tone : Cell.Tone.values()) {
            words.put(tone, style(FILLS.get(tone), false));
            XSSFCellStyle number = style(FILLS.get(tone), false);
            number.setDataFormat(figure);
            numbers.put(tone, number);
            whole.put(tone, style(FILLS.get(tone), false));
            whole.get(tone).setDataFormat(count);
        }
    }

    XSSFCellStyle header() {
        return header;
    }

    /** Years and counts have no separators; other figures as many digits as they need. */
    XSSFCellStyle of(Cell cell) {
        return cell.number()
                .map(number ->
                        number.stripTrailingZeros().scale() <= 0 ? whole.get(cell.tone()) : numbers.get(cell.tone()))
                .orElse(words.get(cell.tone()));
    }

    private XSSFCellStyle style(byte[] fill, boolean bold) {
        XSSFCellStyle style = book.createCellStyle();
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(SIZE);
        font.setBold(bold);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (fill != null) {
            style.setFillForegroundColor(new XSSFColor(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
