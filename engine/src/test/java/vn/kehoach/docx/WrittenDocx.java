package vn.kehoach.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import vn.kehoach.document.Document;

/** A written file, read again with a library that did not write its text. */
final class WrittenDocx {
    private final XWPFDocument word;
    private final Map<String, byte[]> parts = new TreeMap<>();

    private WrittenDocx(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            word = new XWPFDocument(new ByteArrayInputStream(file));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WrittenDocx of(Document document) {
        return new WrittenDocx(DocxWriter.of(document.form()).write(document));
    }

    XWPFDocument word() {
        return word;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    XWPFTable letterhead() {
        return word.getTables().get(0);
    }

    XWPFTable closing() {
        return word.getTables().get(word.getTables().size() - 1);
    }

    /** Paragraphs of the text, of tables too, from top to bottom. */
    List<XWPFParagraph> paragraphs() {
        return word.getBodyElements().stream()
                .flatMap(element ->
                        element instanceof XWPFTable table ? inside(table) : Stream.of((XWPFParagraph) element))
                .toList();
    }

    List<XWPFParagraph> withStyle(String id) {
        return paragraphs().stream().filter(p -> id.equals(p.getStyle())).toList();
    }

    XWPFParagraph startingWith(String text) {
        return paragraphs().stream()
                .filter(p -> p.getText().startsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph starts with " + text));
    }

    /** How a paragraph looks once its style, the styles that this one follows and the defaults are put together. */
    Look look(String start) {
        return look(startingWith(start).getStyle(), start);
    }

    Look lookOf(String style) {
        return look(style, style);
    }

    private Look look(String style, String what) {
        return new Look(
                what,
                run(
                        style,
                        r -> r.sizeOfSzArray() > 0,
                        r -> ((BigInteger) r.getSzArray(0).getVal()).intValue() / 2.0,
                        0.0),
                run(style, r -> r.sizeOfBArray() > 0, r -> on(r.getBArray(0).getVal()), false),
                run(style, r -> r.sizeOfIArray() > 0, r -> on(r.getIArray(0).getVal()), false),
                paragraph(style, p -> p.isSetJc(), p -> p.getJc().getVal().toString(), "left"),
                paragraph(style, p -> p.isSetInd(), p -> number(p.getInd().getFirstLine()), 0.0) * 25.4 / 1440,
                paragraph(
                                style,
                                p -> p.isSetSpacing(),
                                p -> number(p.getSpacing().getBefore()),
                                0.0)
                        / 20,
                paragraph(
                                style,
                                p -> p.isSetSpacing(),
                                p -> number(p.getSpacing().getAfter()),
                                0.0)
                        / 20,
                paragraph(
                                style,
                                p -> p.isSetSpacing(),
                                p -> number(p.getSpacing().getLine()),
                                0.0)
                        / 240,
                paragraph(style, p -> p.isSetKeepNext(), p -> true, false));
    }

    CTStyle style(String id) {
        return word.getStyles().getStyle(id).getCTStyle();
    }

    private <T> T run(String style, Function<CTRPr, Boolean> has, Function<CTRPr, T> value, T otherwise) {
        return chain(style)
                .filter(CTStyle::isSetRPr)
                .map(CTStyle::getRPr)
                .filter(has::apply)
                .map(value)
                .findFirst()
                .orElse(otherwise);
    }

    private <T> T paragraph(
            String style, Function<CTPPrGeneral, Boolean> has, Function<CTPPrGeneral, T> value, T other) {
        return chain(style)
                .filter(CTStyle::isSetPPr)
                .map(CTStyle::getPPr)
                .filter(has::apply)
                .map(value)
                .findFirst()
                .orElse(other);
    }

    private Stream<CTStyle> chain(String id) {
        return Stream.iterate(Optional.of(style(id)), Optional::isPresent, s -> s.filter(CTStyle::isSetBasedOn)
                        .map(b -> style(b.getBasedOn().getVal())))
                .map(Optional::orElseThrow);
    }

    private static boolean on(Object value) {
        return List.of("1", "true", "on").contains(String.valueOf(value));
    }

    static double number(Object value) {
        return Double.parseDouble(value.toString());
    }

    private static Stream<XWPFParagraph> inside(XWPFTable table) {
        return table.getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream());
    }

    /**
     * @param of what looks so
     * @param size pt
     * @param bold whether bold
     * @param italic whether italic
     * @param align word of the format: left, center, both
     * @param firstLine mm
     * @param before pt
     * @param after pt
     * @param lines multiple of the font's line height
     * @param keepsWithNext whether it stays with what follows
     */
    record Look(
            String of,
            double size,
            boolean bold,
            boolean italic,
            String align,
            double firstLine,
            double before,
            double after,
            double lines,
            boolean keepsWithNext) {}
}
