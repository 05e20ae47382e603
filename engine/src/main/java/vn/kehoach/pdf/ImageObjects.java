package vn.kehoach.pdf;

import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.Map;
import vn.kehoach.document.Images;
import vn.kehoach.picture.Picture;

/** The pictures of a file as PDF objects (ISO 32000-1, 8.9): colours, and how opaque each pixel is as a mask (11.6.5.3). */
final class ImageObjects {
    private static final String IMAGE = "/Type/XObject/Subtype/Image/BitsPerComponent 8";

    private final PdfObjects objects;
    private final Deflate deflate;
    private final MessageDigest digest;

    /**
     * A writer of the pictures of a file.
     *
     * @param digest of what the file says
     */
    ImageObjects(PdfObjects objects, Deflate deflate, MessageDigest digest) {
        this.objects = objects;
        this.deflate = deflate;
        this.digest = digest;
    }

    /** Writes the pictures and gives their entry in the resources of pages; empty where there are none. */
    String resources(PageLayout layout) {
        Map<Images.Kind, Picture> pictures = new EnumMap<>(Images.Kind.class);
        layout.pages().forEach(page -> page.figures().forEach(figure -> pictures.put(figure.kind(), figure.picture())));
        if (pictures.isEmpty()) {
            return "";
        }
        StringBuilder list = new StringBuilder("/XObject<<");
        pictures.forEach((kind, picture) -> list.append('/')
                .append(ContentStream.resource(kind))
                .append(' ')
                .append(Syntax.reference(write(picture))));
        return list.append(">>").toString();
    }

    private int write(Picture picture) {
        String size = "/Width " + picture.width() + "/Height " + picture.height();
        int mask = stream("/ColorSpace/DeviceGray" + size, picture.opacity());
        return stream("/ColorSpace/DeviceRGB/SMask " + Syntax.reference(mask) + size, picture.colours());
    }

    private int stream(String entries, byte[] content) {
        byte[] deflated = deflate.of(content, content.length);
        digest.update(deflated);
        return objects.deflated(IMAGE + entries, deflated);
    }
}
