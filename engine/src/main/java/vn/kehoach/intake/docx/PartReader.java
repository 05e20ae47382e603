package vn.kehoach.intake.docx;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML parts as trees. A part with a document type is refused: Office Open XML has none (ECMA-376 Part 2, 8.1.4), and entities hide in
 * it. Of alternate contents (Part 3, 7.6) the one that we understand is taken, so that a text box is not read twice.
 */
final class PartReader {
    /** How deep elements may nest; tables in tables in text boxes come to a third of it. */
    static final int MAX_DEPTH = 300;

    private static final String ECMA = "http://schemas.openxmlformats.org/";
    /** The same names in strict files, ISO/IEC 29500-1. */
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private static final String MICROSOFT = "http://schemas.microsoft.com/office/word/2010/";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(ECMA + "wordprocessingml/2006/main", "w"),
            Map.entry(STRICT + "wordprocessingml/main", "w"),
            Map.entry(ECMA + "officeDocument/2006/math", "m"),
            Map.entry(STRICT + "officeDocument/math", "m"),
            Map.entry(ECMA + "officeDocument/2006/relationships", "r"),
            Map.entry(STRICT + "officeDocument/relationships", "r"),
            Map.entry(ECMA + "drawingml/2006/main", "a"),
            Map.entry(STRICT + "drawingml/main", "a"),
            Map.entry(ECMA + "drawingml/2006/wordprocessingDrawing", "wp"),
            Map.entry(STRICT + "drawingml/wordprocessingDrawing", "wp"),
            Map.entry(ECMA + "markup-compatibility/2006", "mc"),
            Map.entry(MICROSOFT + "wordprocessingShape", "wps"),
            Map.entry(MICROSOFT + "wordprocessingGroup", "wpg"),
            Map.entry(MICROSOFT + "wordprocessingCanvas", "wpc"),
            Map.entry(MICROSOFT + "wordprocessingDrawing", "wp14"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14"),
            Map.entry("http://schemas.microsoft.com/office/word/2012/wordml", "w15"),
            Map.entry("urn:schemas-microsoft-com:vml", "v"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

    private static final XMLInputFactory FACTORY = factory();

    private final String part;
    private final XMLStreamReader in;
    private final Deque<Open> open = new ArrayDeque<>();
    private Element root = Element.NONE;

    private PartReader(String part, XMLStreamReader in) {
        this.part = part;
        this.in = in;
    }

    /** The root of a part. */
    static Element read(String part, byte[] content) throws BadPartException {
        try {
            PartReader reader = new PartReader(part, FACTORY.createXMLStreamReader(new ByteArrayInputStream(content)));
            reader.read(true);
            return reader.root;
        } catch (XMLStreamException e) {
            throw BadPartException.damaged(part, firstLine(e));
        }
    }

    /** Looks through a part that a library is going to read. */
    static void check(String part, byte[] content) throws BadPartException {
        try {
            new PartReader(part, FACTORY.createXMLStreamReader(new ByteArrayInputStream(content))).read(false);
        } catch (XMLStreamException e) {
            throw BadPartException.damaged(part, firstLine(e));
        }
    }

    private static String firstLine(XMLStreamException e) {
        String message = e.getMessage() == null ? "XML" : e.getMessage();
        return message.lines().reduce((first, last) -> last).orElse(message).replaceFirst("^Message: ", "");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void read(boolean keep) throws XMLStreamException, BadPartException {
        int depth = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.DTD -> throw BadPartException.damaged(part, "DOCTYPE");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MAX_DEPTH) {
                        throw BadPartException.unsafe(part);
                    }
                    if (keep) {
                        open.push(new Open(in));
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (keep) {
                        open.peek().text.append(in.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (keep) {
                        close();
                    }
                }
                default -> {}
            }
        }
    }

    private void close() {
        Open closed = open.pop();
        Element element = closed.element();
        if (open.isEmpty()) {
            root = element;
        } else if (element.is("mc:AlternateContent")) {
            open.peek().children.addAll(chosen(element));
        } else {
            open.peek().children.add(element);
        }
    }

    private static List<Element> chosen(Element alternatives) {
        return alternatives
                .children("mc:Choice")
                .filter(choice -> choice.attributes().containsKey(Open.UNDERSTOOD))
                .findFirst()
                .or(() -> alternatives.find("mc:Fallback"))
                .map(Element::children)
                .orElse(List.of());
    }

    private static final class Open {
        private static final String UNDERSTOOD = "understood";

        private final String name;
        private final Map<String, String> attributes = new HashMap<>();
        private final List<Element> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        private Open(XMLStreamReader in) {
            String prefix = PREFIXES.getOrDefault(in.getNamespaceURI() == null ? "" : in.getNamespaceURI(), "?");
            name = prefix + ":" + in.getLocalName();
            for (int i = 0; i < in.getAttributeCount(); i++) {
                String namespace = in.getAttributeNamespace(i);
                String local = in.getAttributeLocalName(i);
                boolean bare = namespace == null || namespace.isEmpty();
                attributes.put(
                        bare ? local : PREFIXES.getOrDefault(namespace, "?") + ":" + local, in.getAttributeValue(i));
            }
            if (name.equals("mc:Choice") && isUnderstood(in)) {
                attributes.put(UNDERSTOOD, "");
            }
        }

        private static boolean isUnderstood(XMLStreamReader in) {
            String required = in.getAttributeValue(null, "Requires");
            return required != null
                    && Arrays.stream(required.strip().split("\\s+")).allMatch(prefix -> {
                        String namespace = in.getNamespaceURI(prefix);
                        return namespace != null && PREFIXES.containsKey(namespace);
                    });
        }

        private Element element() {
            return new Element(name, Map.copyOf(attributes), List.copyOf(children), text.toString());
        }
    }
}
