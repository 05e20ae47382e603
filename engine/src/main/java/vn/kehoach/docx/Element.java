package vn.kehoach.docx;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a document that we have written: with elements in it, or text, never both.
 *
 * @param name with its prefix
 * @param attributes by name, in order; no declarations of namespaces
 * @param children elements in it
 * @param text in it
 */
record Element(String name, Map<String, String> attributes, List<Element> children, String text) {
    /** One with elements in it and no attributes. */
    static Element of(String name, List<Element> children) {
        return new Element(name, Map.of(), List.copyOf(children), "");
    }

    /** Reads a document of ours. */
    static Element read(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            reader.nextTag();
            return read(reader);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a document of ours is no XML", e);
        }
    }

    private static Element read(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getPrefix() + ":" + reader.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(
                    reader.getAttributePrefix(i) + ":" + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        List<Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(read(reader));
            } else {
                text.append(reader.getText());
            }
        }
        return new Element(name, attributes, List.copyOf(children), text.toString());
    }

    boolean is(String other) {
        return name.equals(other);
    }

    Optional<Element> child(String called) {
        return children.stream().filter(child -> child.is(called)).findFirst();
    }

    List<Element> all(String called) {
        return children.stream().filter(child -> child.is(called)).toList();
    }

    /** With one more at the end. */
    Element with(Element child) {
        List<Element> more = new ArrayList<>(children);
        more.add(child);
        return new Element(name, attributes, more, text);
    }

    /** All text in it. */
    String words() {
        StringBuilder words = new StringBuilder(text);
        children.forEach(child -> words.append(child.words()).append(child.is("w:p") ? " " : ""));
        return words.toString();
    }

    void write(Xml xml) {
        String[] flat = new String[attributes.size() * 2];
        int at = 0;
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            flat[at++] = attribute.getKey();
            flat[at++] = attribute.getValue();
        }
        if (children.isEmpty() && text.isEmpty()) {
            xml.empty(name, flat);
            return;
        }
        xml.open(name, flat).text(text);
        children.forEach(child -> child.write(xml));
        xml.close(name);
    }
}
