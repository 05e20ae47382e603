package vn.kehoach.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.kehoach.document.Document;

/** The properties of a file, dated by the document and not by the clock. */
final class Metadata {
    private static final int CAPACITY = 2048;
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    /** The set of properties that users give; fixed by the format. */
    private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private static final int FIRST_ID = 2;

    private Metadata() {}

    /** Title, author and dates, as file lists show them. */
    static byte[] core(Document.Info info) {
        String instant = info.date() + "T00:00:00Z";
        String w3cdtf = "dcterms:W3CDTF";
        return new Xml(CAPACITY)
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE,
                        "xmlns:dc",
                        DUBLIN_CORE,
                        "xmlns:dcterms",
                        TERMS,
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .element("dcterms:created", instant, "xsi:type", w3cdtf)
                .element("dc:creator", info.issuer())
                .element("dc:language", Skeleton.LANGUAGE)
                .element("dcterms:modified", instant, "xsi:type", w3cdtf)
                .element("dc:subject", info.symbol())
                .element("dc:title", info.title())
                .close("cp:coreProperties")
                .bytes();
    }

    /** What leads from the file back to the plan. */
    static byte[] custom(Document.Info info) {
        Xml xml = new Xml(CAPACITY).open("Properties", "xmlns", CUSTOM, "xmlns:vt", TYPES);
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("kehoach.id", info.id());
        properties.put("kehoach.symbol", info.symbol());
        info.rules().ifPresent(rules -> properties.put("kehoach.rules", rules));
        int id = FIRST_ID;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            xml.open("property", "fmtid", USER_DEFINED, "pid", Integer.toString(id++), "name", property.getKey())
                    .element("vt:lpwstr", property.getValue())
                    .close("property");
        }
        return xml.close("Properties").bytes();
    }
}
