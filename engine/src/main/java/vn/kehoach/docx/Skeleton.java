package vn.kehoach.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.ContentTypes;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import vn.kehoach.document.Document;
import vn.kehoach.document.Form;
import vn.kehoach.document.LabelWriting;
import vn.kehoach.document.StyleName;

/**
 * What all documents of a form share: every part but the text and the properties.
 *
 * @param parts compressed, in the order of the package
 * @param header relation of the text to the header of its pages
 * @param pictures relations of the text to the pictures in it, from the first
 */
record Skeleton(List<Part> parts, String header, List<String> pictures) {
    static final String LANGUAGE = "vi-VN";
    static final String BODY = "word/document.xml";
    static final String CORE = "docProps/core.xml";
    static final String CUSTOM = "docProps/custom.xml";
    static final String PLAN = "customXml/item1.xml";

    static final String FOOTNOTES = "word/footnotes.xml";
    static final String NUMBERING = "word/numbering.xml";

    private static final String MEDIA = "word/media/";
    private static final String SETTINGS = "word/settings.xml";
    private static final String PLAN_PROPERTIES = "customXml/itemProps1.xml";
    private static final String PLAN_PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PROGRAM = "kehoach";
    private static final String FOOTNOTE_SEPARATORS =
            "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>";

    /**
     * What documents have of their own.
     *
     * @param plan whether they have a part for their plans
     * @param footnotes whether they have one for their footnotes
     * @param pictures how many are in them
     * @param numbering whether they have a part for the numbers that Word counts
     */
    record Own(boolean plan, boolean footnotes, int pictures, boolean numbering) {
        static Own of(Document document, boolean footnotes) {
            return new Own(
                    document.attachment().isPresent(),
                    footnotes,
                    document.images().placed(document.form()).size(),
                    document.labels() == LabelWriting.NATIVE);
        }
    }

    /** The part of a picture, from 0. */
    static String picture(int number) {
        return MEDIA + "image" + (number + 1) + ".png";
    }

    /** What all documents of a form share that have that of their own. */
    static Skeleton of(Form form, Own own) {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createStyles().setStyles(StyleSheet.of(form));
            XWPFHeader header = pageNumber(word);
            declareProperties(word.getProperties());
            if (own.plan()) {
                declarePlan(word);
            }
            if (own.footnotes()) {
                word.createFootnotes();
            }
            if (own.numbering()) {
                word.createNumbering();
            }
            List<String> pictures = declarePictures(word, own.pictures());
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            word.write(file);
            return new Skeleton(parts(form, own, file.toByteArray()), word.getRelationId(header), pictures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XWPFHeader pageNumber(XWPFDocument word) {
        XWPFHeader header = word.createHeader(HeaderFooterType.DEFAULT);
        CTP paragraph = header.createParagraph().getCTP();
        paragraph.addNewPPr().addNewPStyle().setVal(StyleIds.of(StyleName.PAGE_NUMBER));
        CTSimpleField field = paragraph.addNewFldSimple();
        field.setInstr("PAGE");
        // What a program shows until it has counted; the first page with a number is the second.
        field.addNewR().addNewT().setStringValue("2");
        return header;
    }

    /** The values come with each document; here they only make the parts and their relations exist. */
    private static void declareProperties(POIXMLProperties properties) {
        properties.getExtendedProperties().setApplication(PROGRAM);
        properties.getCustomProperties().addProperty(PROGRAM, PROGRAM);
    }

    private static List<String> declarePictures(XWPFDocument word, int count) {
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            try {
                relations.add(word.addPictureData(new byte[] {(byte) i}, PictureType.PNG));
            } catch (InvalidFormatException e) {
                throw new IllegalStateException(e);
            }
        }
        return relations;
    }

    private static void declarePlan(XWPFDocument word) throws IOException {
        PackagePart plan = part(word.getPackagePart(), PLAN, ContentTypes.PLAIN_OLD_XML, "customXml");
        part(plan, PLAN_PROPERTIES, PLAN_PROPERTIES_TYPE, "customXmlProps");
    }

    private static PackagePart part(PackagePart from, String name, String type, String relation) throws IOException {
        try {
            PackagePart part = from.getPackage().createPart(PackagingURIHelper.createPartName("/" + name), type);
            from.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + relation);
            try (OutputStream content = part.getOutputStream()) {
                content.write(PlanPart.properties());
            }
            return part;
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Part> parts(Form form, Own own, byte[] file) throws IOException {
        Set<String> ofTheDocument = Set.of(BODY, CORE, CUSTOM, PLAN, FOOTNOTES, NUMBERING);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        List<Part> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!ofTheDocument.contains(name) && !name.startsWith(MEDIA)) {
                    byte[] bytes = name.equals(SETTINGS) ? settings(form, own) : zip.readAllBytes();
                    parts.add(Part.of(name, bytes, deflater));
                }
            }
        } finally {
            deflater.end();
        }
        return List.copyOf(parts);
    }

    /** A resource: POI has no words for most settings. */
    private static byte[] settings(Form form, Own own) throws IOException {
        try (InputStream settings = Skeleton.class.getResourceAsStream("settings.xml")) {
            String text = new String(settings.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("<!--mirrored-->", form.page().mirrored() ? "<w:mirrorMargins/>" : "")
                    .replace("<!--footnotes-->", own.footnotes() ? FOOTNOTE_SEPARATORS : "")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
