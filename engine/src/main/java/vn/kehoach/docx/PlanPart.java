package vn.kehoach.docx;

import java.util.Map;
import vn.kehoach.document.Attachment;
import vn.kehoach.document.Form;
import vn.kehoach.source.Digest;

/**
 * The custom XML part in which a file carries its plan, with digests of the plan and of the catalogues: from these an importer sees
 * that the plan is the one that was printed. What was edited it sees by printing the plan again.
 */
final class PlanPart {
    private static final String NAMESPACE = "urn:kehoach:plan:1";
    private static final String PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    /** Of this kind of part; one file has one of them. */
    private static final String ITEM = "{6B656861-6F63-4831-9000-706C616E0001}";

    private static final String SHA256 = "sha256";

    private PlanPart() {}

    /** The part itself. */
    static byte[] of(Attachment attachment, Form form) {
        Xml xml = new Xml(2 * attachment.plan().length()).open("kehoach", "xmlns", NAMESPACE);
        xml.element("plan", attachment.plan(), SHA256, Digest.of(attachment.plan()));
        String edition = form.from().map(Object::toString).orElse("");
        xml.empty("form", "id", form.id(), "from", edition);
        if (attachment.isOfTextAlone()) {
            xml.empty("annexes", "files", "separate");
        }
        for (Map.Entry<String, String> catalogue : attachment.catalogues().entrySet()) {
            xml.empty("catalogue", "name", catalogue.getKey(), SHA256, catalogue.getValue());
        }
        return xml.close("kehoach").bytes();
    }

    /** What says of the part which namespace it is written in. */
    static byte[] properties() {
        return new Xml(NAMESPACE.length() * 10)
                .open("ds:datastoreItem", "ds:itemID", ITEM, "xmlns:ds", PROPERTIES)
                .open("ds:schemaRefs")
                .empty("ds:schemaRef", "ds:uri", NAMESPACE)
                .close("ds:schemaRefs")
                .close("ds:datastoreItem")
                .bytes();
    }
}
