package vn.kehoach.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure tree of a file, read back from its bytes with the text of its elements. */
final class ReadStructure {
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

    private ReadStructure() {}

    /**
     * An element as a reader gets it.
     *
     * @param type {@code H1}
     * @param attributes as they are printed; empty for none
     * @param pages how many different pages its own text stands on
     * @param kids texts ({@link String}), elements ({@link Node}) and names of fields ({@link Field}), in reading order
     */
    record Node(String type, String attributes, int pages, List<Object> kids) {
        /** This and all below, in reading order. */
        Stream<Node> all() {
            return Stream.concat(Stream.of(this), below().flatMap(Node::all));
        }

        /** Elements directly below. */
        Stream<Node> below() {
            return kids.stream().filter(Node.class::isInstance).map(Node.class::cast);
        }

        /** All text in reading order, parts of elements joined as they are. */
        String text() {
            return joined().strip();
        }

        private String joined() {
            return kids.stream()
                    .map(kid -> kid instanceof Node node ? node.spaced() : kid.toString())
                    .collect(Collectors.joining());
        }

        /** Fields and marks stand within their line. */
        private String spaced() {
            return type.equals("Form") || type.equals("Lbl") ? joined() : " " + joined() + " ";
        }

        /** The types of the elements below, in brackets: {@code L(LI(Lbl LBody))}. */
        String shape() {
            String inner = below().map(Node::shape).collect(Collectors.joining(" "));
            return inner.isEmpty() ? type : type + "(" + inner + ")";
        }

        List<Node> every(String wanted) {
            return all().filter(node -> node.type.matches(wanted)).toList();
        }
    }

    /** A field: it has no text of its own. */
    record Field(String name) {
        @Override
        public String toString() {
            return "";
        }
    }

    /** The element that is the whole document. */
    static Node of(byte[] pdf) throws IOException {
        ReadStructure reader = new ReadStructure();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                reader.read(page);
            }
            List<Object> roots =
                    document.getDocumentCatalog().getStructureTreeRoot().getKids();
            return reader.node((PDStructureElement) roots.get(0));
        }
    }

    private void read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> marked = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            String text = content.getContents().stream()
                    .filter(TextPosition.class::isInstance)
                    .map(each -> ((TextPosition) each).getUnicode())
                    .collect(Collectors.joining());
            if (content.getMCID() >= 0) {
                marked.put(content.getMCID(), text);
            }
        }
        texts.put(page.getCOSObject(), marked);
    }

    private Node node(PDStructureElement element) {
        List<Object> kids = new ArrayList<>();
        Set<COSDictionary> pages = new LinkedHashSet<>();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement below) {
                kids.add(node(below));
            } else if (kid instanceof Integer mark) {
                pages.add(element.getPage().getCOSObject());
                kids.add(texts.get(element.getPage().getCOSObject()).get(mark));
            } else if (kid instanceof PDMarkedContentReference mark) {
                pages.add(mark.getPage().getCOSObject());
                kids.add(texts.get(mark.getPage().getCOSObject()).get(mark.getMCID()));
            } else if (kid instanceof PDObjectReference object) {
                COSDictionary field =
                        (COSDictionary) object.getReferencedObject().getCOSObject();
                kids.add(new Field(field.getString("T")));
            }
        }
        String attributes = element.getAttributes().size() == 0
                ? ""
                : element.getAttributes().getObject(0).getCOSObject().toString();
        return new Node(element.getStructureType(), attributes, pages.size(), kids);
    }
}
