package vn.kehoach.intake.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * The relationships of a package, before docx4j sees them: only those to the parts that are read. It stumbles over links that are no
 * addresses and over pictures that are missing, both of which Word lets pass; and what leads outside must not be followed at all.
 */
final class Relations {
    private static final Set<String> READ = Set.of(
            "officeDocument",
            "styles",
            "numbering",
            "theme",
            "footnotes",
            "endnotes",
            "comments",
            "header",
            "footer",
            "customXml");
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Relations() {}

    /** What is left of a part of relationships; strict files (ISO/IEC 29500-1) have other names for the types. */
    static byte[] kept(String part, byte[] content, Parts parts) throws BadPartException {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (Element relation : PartReader.read(part, content).children()) {
            String type = relation.attribute("Type");
            String kind = type.substring(type.lastIndexOf('/') + 1);
            String target = relation.attribute("Target").strip();
            boolean outside = relation.attribute("TargetMode").equalsIgnoreCase("External");
            if (READ.contains(kind)
                    && !outside
                    && parts.content(resolved(part, target)).isPresent()) {
                xml.append("<Relationship Id=\"").append(escaped(relation.attribute("Id")));
                xml.append("\" Type=\"").append(TYPES).append(kind);
                xml.append("\" Target=\"").append(escaped(target)).append("\"/>");
            }
        }
        return xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** ECMA-376 Part 2, 6.5.4: a target is seen from the folder of the part whose relationships these are. */
    private static String resolved(String part, String target) {
        String folder = target.startsWith("/") ? "" : part.replaceFirst("_rels/[^/]*$", "");
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
