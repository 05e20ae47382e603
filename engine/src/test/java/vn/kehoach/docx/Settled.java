package vn.kehoach.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A document whose tracked changes have all been accepted, or all rejected, as ISO/IEC 29500-1, 17.13.5 describes them. A paragraph whose
 * mark is gone goes on in the next one.
 */
final class Settled {
    private final boolean accepted;
    private final Document document;

    private Settled(Document document, boolean accepted) {
        this.document = document;
        this.accepted = accepted;
    }

    static Document accepted(byte[] xml) {
        return settled(xml, true);
    }

    static Document rejected(byte[] xml) {
        return settled(xml, false);
    }

    /** As it is, but that runs of one look that stand side by side are one. */
    static Document joined(byte[] xml) {
        Document document = parse(xml);
        joinRuns(document.getDocumentElement());
        return document;
    }

    private static Document settled(byte[] xml, boolean accepted) {
        Settled settled = new Settled(parse(xml), accepted);
        settled.settle(settled.document.getDocumentElement());
        joinRuns(settled.document.getDocumentElement());
        return settled.document;
    }

    static Document parse(byte[] xml) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void settle(Element element) {
        for (Element row : children(element, "w:tr")) {
            removeIf(isGone(row, "w:trPr"), row);
        }
        for (Element child : children(element)) {
            settle(child);
        }
        for (Element child : children(element)) {
            switch (child.getTagName()) {
                case "w:ins", "w:del" -> mark(child);
                case "w:pPrChange", "w:tcPrChange", "w:trPrChange", "w:tblPrChange" -> formerly(child);
                case "w:tblGridChange" -> formerly(child);
                case "w:delText" -> {
                    Element text = document.createElement("w:t");
                    text.setAttribute("xml:space", child.getAttribute("xml:space"));
                    text.setTextContent(child.getTextContent());
                    element.replaceChild(text, child);
                }
                case "w:tbl" -> removeIf(children(child, "w:tr").isEmpty(), child);
                default -> {}
            }
        }
        paragraphs(element);
    }

    /** Around runs; those of paragraphs and rows are looked at with these. */
    private void mark(Element mark) {
        String parent = ((Element) mark.getParentNode()).getTagName();
        if (parent.equals("w:rPr") || parent.equals("w:trPr")) {
            return;
        }
        if (stays(mark)) {
            while (mark.getFirstChild() != null) {
                mark.getParentNode().insertBefore(mark.getFirstChild(), mark);
            }
        }
        mark.getParentNode().removeChild(mark);
    }

    private boolean stays(Element mark) {
        return mark.getTagName().equals("w:ins") == accepted;
    }

    /** Puts the former properties in the place of the present ones, or forgets them. */
    private void formerly(Element change) {
        Element present = (Element) change.getParentNode();
        present.removeChild(change);
        if (!accepted) {
            children(present).forEach(present::removeChild);
            children(children(change).get(0)).forEach(present::appendChild);
        }
    }

    private boolean isGone(Element whole, String properties) {
        return children(whole, properties).stream()
                .flatMap(each -> children(each).stream())
                .filter(each ->
                        each.getTagName().equals("w:ins") || each.getTagName().equals("w:del"))
                .findFirst()
                .map(mark -> {
                    mark.getParentNode().removeChild(mark);
                    return !stays(mark);
                })
                .orElse(false);
    }

    private static void removeIf(boolean gone, Element element) {
        if (gone) {
            element.getParentNode().removeChild(element);
        }
    }

    private void paragraphs(Element around) {
        for (Element paragraph : children(around, "w:p")) {
            Optional<Element> marks = children(paragraph, "w:pPr").stream()
                    .flatMap(properties -> children(properties, "w:rPr").stream())
                    .findFirst();
            if (marks.isPresent()) {
                boolean gone = isGone((Element) marks.get().getParentNode(), "w:rPr");
                marks.get().getParentNode().removeChild(marks.get());
                if (gone) {
                    goesOn(paragraph);
                }
            }
        }
    }

    private static void goesOn(Element paragraph) {
        List<Element> text = children(paragraph, "w:r");
        Node next = paragraph.getNextSibling();
        if (!text.isEmpty()) {
            if (!(next instanceof Element following) || !following.getTagName().equals("w:p")) {
                throw new IllegalStateException("words are left over of a paragraph that is gone");
            }
            Node first = children(following, "w:pPr").get(0).getNextSibling();
            text.forEach(run -> following.insertBefore(run, first));
        }
        if (next == null) {
            throw new IllegalStateException("the end of a cell cannot be gone");
        }
        paragraph.getParentNode().removeChild(paragraph);
    }

    private static void joinRuns(Element element) {
        Element last = null;
        for (Element child : children(element)) {
            if (child.getTagName().equals("w:r") && child.getTextContent().isEmpty()) {
                element.removeChild(child); // shows nothing
                continue;
            }
            boolean sameLook = last != null
                    && child.getTagName().equals("w:r")
                    && look(last).equals(look(child));
            if (sameLook) {
                Element text = children(last, "w:t").get(0);
                text.setTextContent(
                        text.getTextContent() + children(child, "w:t").get(0).getTextContent());
                element.removeChild(child);
            } else {
                last = child.getTagName().equals("w:r") ? child : null;
                joinRuns(child);
            }
        }
    }

    private static List<String> look(Element run) {
        return children(run, "w:rPr").stream()
                .flatMap(properties -> children(properties).stream())
                .map(each -> each.getTagName() + each.getAttribute("w:val"))
                .toList();
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .forEach(child -> children.add((Element) child));
        return children;
    }

    static List<Element> children(Element element, String name) {
        return children(element).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }
}
