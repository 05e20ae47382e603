package vn.kehoach.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the objects of one file. */
final class PdfObjects {
    private final COSDocument document;

    PdfObjects(COSDocument document) {
        this.document = document;
    }

    /** A stream whose content is written as it is. */
    COSStream stream(byte[] content) {
        COSStream stream = document.createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        return stream;
    }

    /** A stream whose content is compressed already. */
    COSStream deflated(byte[] content) {
        COSStream stream = stream(content);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** A dictionary that stands within the object that holds it. */
    static COSDictionary direct() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }

    static COSArray array(COSBase... items) {
        return new COSArray(Arrays.asList(items));
    }
}
