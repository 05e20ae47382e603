package vn.kehoach.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the elements that mark what was put in, taken out or formatted anew (ISO/IEC 29500-1, 17.13.5), numbered as they come. */
final class Tracks {
    private final Revision revision;
    private int last;

    Tracks(Revision revision) {
        this.revision = revision;
    }

    /** What has become of something. */
    enum Fate {
        /** Put in. */
        INSERTED("w:ins"),
        /** Taken out. */
        DELETED("w:del");

        private final String element;

        Fate(String element) {
            this.element = element;
        }
    }

    /** A mark without content: of the end of a paragraph, of a row. */
    Element mark(Fate fate) {
        return changed(fate.element, List.of());
    }

    /** Runs that were put in or taken out. */
    Element runs(Fate fate, List<Element> runs) {
        return changed(
                fate.element,
                fate == Fate.DELETED ? runs.stream().map(Tracks::deletedText).toList() : runs);
    }

    private static Element deletedText(Element run) {
        List<Element> children = new ArrayList<>();
        for (Element child : run.children()) {
            children.add(
                    child.is("w:t") ? new Element("w:delText", child.attributes(), List.of(), child.text()) : child);
        }
        return Element.of(run.name(), children);
    }

    /**
     * Properties, those that they had before among them if they were others.
     *
     * @param change the element that holds what was before, {@code w:pPrChange}
     */
    Optional<Element> properties(Optional<Element> before, Optional<Element> after, String change) {
        if (before.equals(after) || before.isEmpty() && after.isEmpty()) {
            return after;
        }
        String name = after.or(() -> before).get().name();
        Element was = before.orElseGet(() -> Element.of(name, List.of()));
        return Optional.of(after.orElseGet(() -> Element.of(name, List.of())).with(changed(change, List.of(was))));
    }

    /** The grid of a table; a change of it has neither author nor date. */
    Element grid(Element before, Element after) {
        return before.equals(after)
                ? after
                : after.with(
                        new Element("w:tblGridChange", Map.of("w:id", Integer.toString(++last)), List.of(before), ""));
    }

    private Element changed(String name, List<Element> children) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("w:id", Integer.toString(++last));
        attributes.put("w:author", revision.author());
        attributes.put("w:date", revision.date() + "T00:00:00Z");
        return new Element(name, attributes, List.copyOf(children), "");
    }
}
