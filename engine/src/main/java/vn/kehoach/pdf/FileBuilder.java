package vn.kehoach.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.kehoach.document.Document;

/** Builds the objects of a file from the layout of its pages and writes them. */
final class FileBuilder implements AutoCloseable {
    private static final float VERSION = 1.7f;
    private static final String LANGUAGE = "vi-VN";
    private static final byte[] PROFILE = Deflate.best(ColourProfile.BYTES);
    private static final int ID_LENGTH = 16;

    private final PDDocument document = new PDDocument();
    private final PdfObjects objects = new PdfObjects(document.getDocument());
    private final PageLayout layout;

    FileBuilder(Document.Info info, PageLayout layout) {
        this.layout = layout;
        document.setVersion(VERSION);
        byte[] xmp = Metadata.xmp(info);
        MessageDigest digest = digest();
        digest.update(xmp);
        List<COSDictionary> pages = pages(digest);
        catalog(pages, xmp);
        COSDictionary trailer = document.getDocument().getTrailer();
        trailer.setItem(COSName.INFO, Metadata.information(info));
        COSString id = new COSString(Arrays.copyOf(digest.digest(), ID_LENGTH));
        trailer.setItem(COSName.ID, PdfObjects.array(id, id));
    }

    void writeTo(OutputStream out) throws IOException {
        // Object streams would be smaller by a tenth and slower by a fifth.
        document.save(out, CompressParameters.NO_COMPRESSION);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** The file's id is a digest of what it says. */
    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    private List<COSDictionary> pages(MessageDigest digest) {
        Map<Face, FontSubset> fonts = FontObjects.needed(layout);
        COSDictionary resources = FontObjects.resources(fonts, objects);
        ContentStream content = new ContentStream(fonts);
        List<COSDictionary> pages = new ArrayList<>();
        try (Deflate deflate = new Deflate()) {
            for (PageLayout.Page page : layout.pages()) {
                content.page(page);
                byte[] deflated = deflate.of(content.bytes(), content.length());
                digest.update(deflated);
                COSDictionary object = new COSDictionary();
                object.setItem(COSName.TYPE, COSName.PAGE);
                object.setItem(COSName.RESOURCES, resources);
                object.setItem(COSName.CONTENTS, objects.deflated(deflated));
                if (page.width() != layout.pages().get(0).width()) {
                    object.setItem(COSName.MEDIA_BOX, paper(page));
                }
                pages.add(object);
            }
        }
        return pages;
    }

    private void catalog(List<COSDictionary> pages, byte[] xmp) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.PAGES, tree(pages));
        catalog.setString(COSName.LANG, LANGUAGE);
        COSDictionary preferences = PdfObjects.direct();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        COSStream metadata = objects.stream(xmp);
        metadata.setItem(COSName.TYPE, COSName.METADATA);
        metadata.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        catalog.setItem(COSName.METADATA, metadata);
        catalog.setItem(COSName.OUTPUT_INTENTS, PdfObjects.array(intent()));
        if (!layout.bookmarks().isEmpty()) {
            catalog.setItem(COSName.OUTLINES, new Outline(layout.pages(), pages).of(layout.bookmarks()));
            catalog.setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
        }
    }

    private COSDictionary tree(List<COSDictionary> pages) {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.PAGES);
        COSArray kids = new COSArray();
        pages.forEach(page -> {
            page.setItem(COSName.PARENT, tree);
            kids.add(page);
        });
        tree.setItem(COSName.KIDS, kids);
        tree.setInt(COSName.COUNT, pages.size());
        tree.setItem(COSName.MEDIA_BOX, paper(layout.pages().get(0)));
        return tree;
    }

    private static COSArray paper(PageLayout.Page page) {
        return PdfObjects.array(
                COSInteger.ZERO, COSInteger.ZERO, new COSFloat((float) page.width()), new COSFloat((float)
                        page.height()));
    }

    private COSDictionary intent() {
        COSStream profile = objects.deflated(PROFILE);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }
}
