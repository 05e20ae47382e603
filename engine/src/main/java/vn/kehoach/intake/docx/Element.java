package vn.kehoach.intake.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a part.
 *
 * @param name with the usual prefix of its namespace, whatever the file has: {@code w:p}; {@code ?:name} where the namespace is not known
 * @param attributes by name, with prefixes likewise; those without a namespace have none
 * @param children in order
 * @param text the characters directly in it
 */
record Element(String name, Map<String, String> attributes, List<Element> children, String text) {
    static final Element NONE = new Element("?:", Map.of(), List.of(), "");

    boolean is(String other) {
        return name.equals(other);
    }

    /** The first child of a name; {@link #NONE} where there is none. */
    Element child(String childName) {
        return find(childName).orElse(NONE);
    }

    Optional<Element> find(String childName) {
        return children(childName).findFirst();
    }

    Stream<Element> children(String childName) {
        return children.stream().filter(child -> child.is(childName));
    }

    /** All elements in it, itself first, in the order of the file. */
    Stream<Element> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }

    /** An attribute; empty where it is missing. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The {@code w:val} of a child; empty where it is missing. */
    String val(String childName) {
        return child(childName).attribute("w:val");
    }
}
