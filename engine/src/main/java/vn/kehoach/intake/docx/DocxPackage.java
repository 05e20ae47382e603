package vn.kehoach.intake.docx;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docx4j.openpackaging.Base;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Load3;
import org.docx4j.openpackaging.packages.OpcPackage;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.docx4j.relationships.Relationship;

/** Which part of a package is what. */
final class DocxPackage {
    private static final String PLAN_NAMESPACE = "=\"urn:kehoach:";

    private final Parts parts;
    private final Base main;

    private DocxPackage(Parts parts, Base main) {
        this.parts = parts;
        this.main = main;
    }

    /** Opens a package; absent where it is one, but not of a text. */
    static Optional<DocxPackage> open(Parts parts) throws BadPartException {
        try {
            OpcPackage opened = new Load3(new CheckedStore(parts)).get();
            if (!(opened instanceof WordprocessingMLPackage word)) {
                return Optional.empty();
            }
            if (word.getMainDocumentPart() == null) {
                throw BadPartException.damaged("word/document.xml", "?");
            }
            return Optional.of(new DocxPackage(parts, word.getMainDocumentPart()));
        } catch (Docx4JException | RuntimeException e) {
            // Whatever the library stumbles over, the file is not as it must be.
            throw BadPartException.damaged("OPC", String.valueOf(e.getMessage()));
        }
    }

    /** The text itself. */
    Element main() throws BadPartException {
        return root(((Part) main).getPartName().getName());
    }

    /** A part that the text refers to, e.g. {@code styles}; {@link Element#NONE} where there is none. */
    Element related(String kind) throws BadPartException {
        List<Element> found = allRelated(kind);
        return found.isEmpty() ? Element.NONE : found.get(0);
    }

    /** All parts of a kind that the text refers to, e.g. {@code header}. */
    List<Element> allRelated(String kind) throws BadPartException {
        List<Element> roots = new ArrayList<>();
        for (String name : names(kind)) {
            roots.add(root(name));
        }
        return roots;
    }

    /** The part in which our own files carry their plan. */
    Optional<String> planPart() {
        return names("customXml").stream()
                .flatMap(name -> parts.content(name).stream())
                .map(DocxPackage::text)
                .filter(DocxPackage::isPlan)
                .findFirst();
    }

    private List<String> names(String kind) {
        RelationshipsPart relations = main.getRelationshipsPart(false);
        if (relations == null) {
            return List.of();
        }
        return relations.getRelationships().getRelationship().stream()
                .filter(relation -> relation.getType().endsWith("/" + kind))
                .flatMap(relation -> target(relations, relation).stream())
                .filter(name -> parts.content(name).isPresent())
                .toList();
    }

    private static Optional<String> target(RelationshipsPart relations, Relationship relation) {
        return Optional.ofNullable(relations.getPart(relation))
                .map(part -> part.getPartName().getName());
    }

    private Element root(String name) throws BadPartException {
        byte[] content = parts.content(name).orElseThrow(() -> BadPartException.damaged(name, "?"));
        return PartReader.read(name, content);
    }

    /** Whether the first element of a text has our namespace. */
    private static boolean isPlan(String xml) {
        String elements = xml.replaceAll("(?s)<[?!].*?>", "");
        return elements.substring(0, Math.max(0, elements.indexOf('>'))).contains(PLAN_NAMESPACE);
    }

    private static String text(byte[] content) {
        boolean wide = content.length > 1 && (content[0] == (byte) 0xff || content[0] == (byte) 0xfe);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = new String(content, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
