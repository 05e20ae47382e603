package vn.kehoach.intake.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.manuscript.Table;
import vn.kehoach.source.SourceFile;

/** A DOCX file put together by hand: what a word processor would write, down to what a test is about. */
public final class DocxFile {
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NAMESPACES =
            """
             xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"\
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"\
             xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"\
             xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"\
             xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"\
             xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"\
             xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"\
             xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"\
            """;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String main = "document";
    private int relation;

    private DocxFile() {}

    /** A document of some blocks. */
    public static DocxFile of(String body) {
        DocxFile file = new DocxFile();
        return file.entry("word/document.xml", element("document", "<w:body>" + body + "</w:body>"));
    }

    /** The only paragraph of a document. */
    static Paragraph paragraph(String content) {
        return of(p(content)).paragraphs().get(0);
    }

    public static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    /** A paragraph with a number of a list. */
    public static String listed(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, r(text));
    }

    public static String r(String text) {
        return r("", text);
    }

    public static String r(String properties, String text) {
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space='preserve'>%s</w:t></w:r>".formatted(properties, text);
    }

    public static String cell(String properties, String... texts) {
        StringBuilder cell =
                new StringBuilder("<w:tc><w:tcPr>").append(properties).append("</w:tcPr>");
        for (String text : texts) {
            cell.append(p(r(text)));
        }
        return cell.append("</w:tc>").toString();
    }

    DocxFile styles(String styles) {
        return part("styles", "styles", element("styles", styles));
    }

    public DocxFile numbering(String numbering) {
        return part("numbering", "numbering", element("numbering", numbering));
    }

    public DocxFile footnotes(String notes) {
        return part("footnotes", "footnotes", element("footnotes", notes));
    }

    DocxFile endnotes(String notes) {
        return part("endnotes", "endnotes", element("endnotes", notes));
    }

    public DocxFile comments(String comments) {
        return part("comments", "comments", element("comments", comments));
    }

    public DocxFile header(String name, String blocks) {
        return part("header", name, element("hdr", blocks));
    }

    DocxFile theme(String minor) {
        String theme =
                "<a:theme xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><a:themeElements><a:fontScheme>"
                        + "<a:minorFont><a:latin typeface='" + minor
                        + "'/></a:minorFont></a:fontScheme></a:themeElements></a:theme>";
        relate("theme", "theme/theme1.xml");
        return type("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")
                .entry("word/theme/theme1.xml", theme);
    }

    DocxFile customXml(String xml) {
        relate("customXml", "../customXml/item1.xml");
        return entry("customXml/item1.xml", xml);
    }

    DocxFile relate(String kind, String target) {
        relations.append(
                "<Relationship Id='rId%d' Type='%s/%s' Target='%s'/>".formatted(++relation, RELATIONS, kind, target));
        return this;
    }

    DocxFile relateOutside(String kind, String target) {
        relations.append("<Relationship Id='rId%d' Type='%s/%s' Target='%s' TargetMode='External'/>"
                .formatted(++relation, RELATIONS, kind, target));
        return this;
    }

    DocxFile entry(String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    DocxFile entry(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    DocxFile without(String name) {
        entries.remove(name);
        return this;
    }

    /** Gives the main part another name, as some programs do. */
    DocxFile mainNamed(String name) {
        entries.put("word/" + name + ".xml", entries.remove("word/document.xml"));
        main = name;
        return this;
    }

    public byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        type("word/" + main + ".xml", WORD_TYPES + "document.main+xml");
        all.put(
                "[Content_Types].xml",
                utf8(
                        """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>\
                <Default Extension="xml" ContentType="application/xml"/>%s</Types>"""
                                .formatted(types)));
        all.put(
                "_rels/.rels",
                utf8(relationships("<Relationship Id='rId1' Type='%s/officeDocument' Target='word/%s.xml'/>"
                        .formatted(RELATIONS, main))));
        all.put("word/_rels/" + main + ".xml.rels", utf8(relationships(relations.toString())));
        all.putAll(entries);
        return zip(all);
    }

    Outcome<Manuscript> outcome() {
        return DocxIntake.read(new SourceFile("van-ban.docx", bytes()));
    }

    Manuscript read() {
        return outcome().value().orElseThrow();
    }

    List<Paragraph> paragraphs() {
        return read().blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    Table table() {
        return read().blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    List<String> words() {
        return paragraphs().stream().map(Paragraph::words).toList();
    }

    List<String> labels() {
        return paragraphs().stream().map(Paragraph::label).toList();
    }

    List<List<String>> remarks(Matter matter) {
        return read().remarks().stream()
                .filter(remark -> remark.matter() == matter)
                .map(Remark::details)
                .toList();
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private DocxFile part(String kind, String name, String content) {
        relate(kind, name + ".xml");
        return type("word/" + name + ".xml", WORD_TYPES + kind + "+xml").entry("word/" + name + ".xml", content);
    }

    DocxFile type(String name, String type) {
        types.append("<Override PartName='/%s' ContentType='%s'/>".formatted(name, type));
        return this;
    }

    private static String element(String name, String content) {
        return "<w:%s%s>%s</w:%s>".formatted(name, NAMESPACES, content, name);
    }

    private static String relationships(String relations) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relations
                + "</Relationships>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
