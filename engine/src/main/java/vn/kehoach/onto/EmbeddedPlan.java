package vn.kehoach.onto;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceText;

/** The plan that a DOCX of ours carries: what it was made of, before anybody edited it. */
final class EmbeddedPlan {
    private static final String NAMESPACE = "urn:kehoach:plan:1";

    private EmbeddedPlan() {}

    /** The plan in a custom XML part; absent where there is none that can be read. */
    static Optional<Plan> of(String part) {
        return text(part)
                .map(text -> new SourceText("", text))
                .flatMap(text -> PlanFile.read("", new Outcome<>(Optional.of(text), List.of()))
                        .value())
                .map(Read::value);
    }

    /** Whether the file that carries the part shows the text alone, and annexes are files of their own. */
    static boolean isOfTextAlone(String part) {
        return element(part, "annexes").isPresent();
    }

    private static Optional<String> text(String part) {
        return element(part, "plan");
    }

    private static Optional<String> element(String part, String name) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(part));
            while (reader.hasNext()) {
                boolean start = reader.next() == XMLStreamReader.START_ELEMENT;
                if (start && reader.getLocalName().equals(name) && NAMESPACE.equals(reader.getNamespaceURI())) {
                    return Optional.of(reader.getElementText());
                }
            }
        } catch (XMLStreamException e) {
            // Whoever wrote this part, it was not us: there is no plan in it.
        }
        return Optional.empty();
    }
}
