package vn.kehoach.document;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What leads from a file back to what it was made from, so that changes made in the file can be told.
 *
 * @param plan the plan's data as YAML: no comments, and so no findings set aside
 * @param catalogues for each catalogue that the document was made with, a digest of its files
 * @param isOfTextAlone whether the file shows the text alone, and what is attached to it is in other files
 */
public record Attachment(String plan, Map<String, String> catalogues, boolean isOfTextAlone) {
    /**
     * Keeps its own copy, in the order of the names.
     *
     * @throws IllegalArgumentException if the plan has a character that no XML may have
     */
    public Attachment {
        catalogues = Collections.unmodifiableSortedMap(new TreeMap<>(catalogues));
        if (!isXml(plan)) {
            throw new IllegalArgumentException("a character that XML has no place for");
        }
    }

    /** Of a file that shows the whole plan. */
    public Attachment(String plan, Map<String, String> catalogues) {
        this(plan, catalogues, false);
    }

    /** The same of a file that shows the text alone. */
    Attachment ofTextAlone() {
        return new Attachment(plan, catalogues, true);
    }

    /** Whether XML 1.0 can hold a text: no control characters but tab and line ends, no halves of characters. */
    public static boolean isXml(String text) {
        return text.codePoints()
                .allMatch(c -> c >= ' ' && c < Character.MIN_SURROGATE
                        || c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF
                        || c == '\n'
                        || c == '\t');
    }
}
