package vn.kehoach.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.kehoach.document.Document;

/** Builds the objects of a file from the layout of its pages. */
final class FileBuilder {
    private static final byte[] PROFILE = Deflate.best(ColourProfile.BYTES);
    private static final int ID_LENGTH = 16;

    private final Document.Info info;
    private final PageLayout layout;
    private final Deflate deflate;
    private final PdfObjects objects;
    private final StructureTree structure;
    private final FormObjects form;
    private final List<Integer> pages = new ArrayList<>();
    private final MessageDigest digest = digest();

    private FileBuilder(Document.Info info, PageLayout layout, Deflate deflate) {
        this.info = info;
        this.layout = layout;
        this.deflate = deflate;
        this.objects = new PdfObjects(deflate);
        this.structure = new StructureTree(layout.elements(), objects);
        this.form = new FormObjects(objects, structure);
    }

    /** The file. */
    static byte[] bytes(Document.Info info, PageLayout layout) {
        try (Deflate deflate = new Deflate()) {
            return new FileBuilder(info, layout, deflate).file();
        }
    }

    private byte[] file() {
        byte[] xmp = Metadata.xmp(info);
        digest.update(xmp);
        int tree = pages();
        int catalog = catalog(tree, xmp);
        int information = objects.add(Metadata.information(info));
        String id = Syntax.hex(Arrays.copyOf(digest.digest(), ID_LENGTH));
        return objects.file("/Root " + Syntax.reference(catalog) + "/Info " + Syntax.reference(information) + "/ID["
                + id + id + "]");
    }

    /** The file's id is a digest of what it says. */
    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** Writes the pages and gives the number of their list. */
    private int pages() {
        Map<Face, FontSubset> fonts = FontObjects.needed(layout);
        String pictures = new ImageObjects(objects, deflate, digest).resources(layout);
        int resources = objects.add("<<" + FontObjects.resources(fonts, objects) + pictures + ">>");
        ContentStream content = new ContentStream(fonts);
        int list = objects.reserve(1);
        String paper = paper(layout.pages().get(0));
        StringBuilder kids = new StringBuilder();
        for (PageLayout.Page page : layout.pages()) {
            int number = objects.reserve(1);
            pages.add(number);
            int key = structure.page(number);
            content.page(page, structure);
            byte[] deflated = deflate.of(content.bytes(), content.length());
            digest.update(deflated);
            objects.put(
                    number,
                    "<</Type/Page/Parent " + Syntax.reference(list) + "/Resources " + Syntax.reference(resources)
                            + (paper(page).equals(paper) ? "" : paper(page)) + "/Tabs/S/StructParents " + key
                            + form.page(page, number)
                            + "/Contents "
                            + Syntax.reference(objects.deflated("", deflated)) + ">>");
            kids.append(Syntax.reference(number)).append(' ');
        }
        objects.put(list, "<</Type/Pages/Count " + pages.size() + paper + "/Kids[" + kids + "]>>");
        return list;
    }

    private static String paper(PageLayout.Page page) {
        return "/MediaBox[0 0 " + Syntax.number(page.width()) + " " + Syntax.number(page.height()) + "]";
    }

    private int catalog(int tree, byte[] xmp) {
        StringBuilder catalog = new StringBuilder("<</Type/Catalog/Pages ").append(Syntax.reference(tree));
        catalog.append("/Lang(vi-VN)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>");
        catalog.append(form.form());
        catalog.append("/StructTreeRoot ").append(Syntax.reference(structure.write()));
        catalog.append("/Metadata ").append(Syntax.reference(objects.stream("/Type/Metadata/Subtype/XML", xmp)));
        catalog.append("/OutputIntents[").append(intent()).append(']');
        if (!layout.bookmarks().isEmpty()) {
            int outline = new Outline(layout.pages(), pages, objects).of(layout.bookmarks());
            catalog.append("/PageMode/UseOutlines/Outlines ").append(Syntax.reference(outline));
        }
        return objects.add(catalog.append(">>").toString());
    }

    private String intent() {
        return "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile "
                + Syntax.reference(objects.deflated("/N 3", PROFILE)) + ">>";
    }
}
