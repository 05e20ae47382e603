package vn.kehoach.intake.docx;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.io3.stores.PartStore;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.XmlPart;

/** Gives docx4j the parts that have been looked through. It reads only. */
final class CheckedStore implements PartStore {
    private static final byte[] NOTHING = "<nothing/>".getBytes(StandardCharsets.US_ASCII);

    private final Parts parts;

    CheckedStore(Parts parts) {
        this.parts = parts;
    }

    /** Of a part that is only spoken of an empty element: docx4j prints a stack trace where it finds nothing. */
    @Override
    public InputStream loadPart(String name) {
        return parts.content(name)
                .or(() -> name.endsWith(".rels") ? Optional.empty() : Optional.of(NOTHING))
                .map(ByteArrayInputStream::new)
                .orElse(null);
    }

    @Override
    public long getPartSize(String name) {
        return parts.content(name).map(content -> content.length).orElse(0);
    }

    @Override
    public void rename(PartName from, PartName to) {
        throw readOnly();
    }

    @Override
    public void setOutputStream(OutputStream out) {
        throw readOnly();
    }

    @Override
    public void saveContentTypes(ContentTypeManager types) {
        throw readOnly();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the library declares it
    public void saveJaxbXmlPart(JaxbXmlPart part) {
        throw readOnly();
    }

    @Override
    public void saveCustomXmlDataStoragePart(CustomXmlDataStoragePart part) {
        throw readOnly();
    }

    @Override
    public void saveXmlPart(XmlPart part) {
        throw readOnly();
    }

    @Override
    public void saveBinaryPart(Part part) {
        throw readOnly();
    }

    @Override
    public void finishSave() {
        throw readOnly();
    }

    @Override
    public void setSourcePartStore(PartStore source) {}

    @Override
    public void dispose() {}

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("read only");
    }
}
