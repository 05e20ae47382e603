package vn.kehoach.rollup.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.kehoach.rollup.table.Cell;
import vn.kehoach.rollup.table.Sheet;

/** Writes tables as an XLSX file, a sheet each. The same tables of the same day give the same bytes. */
public final class Workbook {
    /** The oldest day that zip can name; noon, because midnight may be missing where clocks change. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 12, 0);
    /** Widths of columns are in 1/256 of a character. */
    private static final int CHARACTER = 256;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 32;
    /** Room for the sign of the filter in a header. */
    private static final int FILTER = 4;

    /** Height of a line and the most that a row may have, pt. */
    private static final float LINE = 16;

    private static final float HIGHEST = 400;
    /** Columns that stay while the others are moved. */
    private static final int KEPT = 2;

    private static final int MOST_LETTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private Workbook() {}

    /**
     * The bytes of the file.
     *
     * @param title shown among its properties
     * @param day by which the file is dated, instead of the clock
     */
    public static byte[] of(List<Sheet> sheets, String title, LocalDate day) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Looks looks = new Looks(book);
            sheets.forEach(sheet -> write(book.createSheet(sheet.title()), sheet, looks));
            date(book.getProperties(), title, day);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            book.write(out);
            return undated(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    private static void write(XSSFSheet to, Sheet sheet, Looks looks) {
        Row header = to.createRow(0);
        for (int i = 0; i < sheet.columns().size(); i++) {
            var cell = header.createCell(i);
            cell.setCellValue(sheet.columns().get(i));
            cell.setCellStyle(looks.header());
        }
        for (int at = 0; at < sheet.rows().size(); at++) {
            Row row = to.createRow(at + 1);
            List<Cell> cells = sheet.rows().get(at);
            for (int i = 0; i < cells.size(); i++) {
                write(row.createCell(i), cells.get(i), looks);
            }
        }
        heights(to, sheet);
        to.createFreezePane(KEPT, 1);
        to.setAutoFilter(
                new CellRangeAddress(0, sheet.rows().size(), 0, sheet.columns().size() - 1));
        for (int i = 0; i < sheet.columns().size(); i++) {
            to.setColumnWidth(i, CHARACTER * width(sheet, i));
        }
        to.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        to.getPrintSetup().setLandscape(true);
        to.setFitToPage(true);
        to.getPrintSetup().setFitHeight((short) 0);
        to.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    private static void write(org.apache.poi.ss.usermodel.Cell to, Cell cell, Looks looks) {
        if (cell.number().isPresent()) {
            to.setCellValue(cell.number().get().doubleValue());
        } else {
            to.setCellValue(fitting(cell.text()));
        }
        to.setCellStyle(looks.of(cell));
    }

    /** The text; cut, with a sign of it, where a cell cannot hold more. */
    private static String fitting(String text) {
        if (text.length() <= MOST_LETTERS) {
            return text;
        }
        int end = MOST_LETTERS - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Rows are as high as their longest cell needs: not every program reckons that itself. */
    private static void heights(XSSFSheet to, Sheet sheet) {
        int[] lines = new int[sheet.rows().size() + 1];
        for (int i = 0; i < sheet.columns().size(); i++) {
            int width = width(sheet, i) - 2;
            lines[0] = Math.max(lines[0], sheet.columns().get(i).length() / (width - 2) + 1);
            for (int at = 0; at < sheet.rows().size(); at++) {
                int length = sheet.rows().get(at).get(i).text().length();
                lines[at + 1] = Math.max(lines[at + 1], length / width + 1);
            }
        }
        for (int row = 0; row < lines.length; row++) {
            to.getRow(row).setHeightInPoints(Math.min(HIGHEST, lines[row] * LINE));
        }
    }

    /** Characters, by the longest text and the longest word of the header; what is longer is broken into lines. */
    private static int width(Sheet sheet, int column) {
        int longest = NARROWEST;
        for (String word : sheet.columns().get(column).split(" ")) {
            longest = Math.max(longest, word.length() + FILTER);
        }
        for (List<Cell> row : sheet.rows()) {
            longest = Math.max(longest, row.get(column).text().length() + 2);
        }
        return Math.min(WIDEST, longest);
    }

    private static void date(POIXMLProperties properties, String title, LocalDate day) {
        Optional<Date> noon = Optional.of(Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC)));
        properties.getCoreProperties().setTitle(title);
        properties.getCoreProperties().setCreated(noon);
        properties.getCoreProperties().setModified(noon);
        properties.getExtendedProperties().setApplication("kehoach");
    }

    /** The same archive without the hour at which it was made. */
    private static byte[] undated(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(ALWAYS);
                zip.putNextEntry(same);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
