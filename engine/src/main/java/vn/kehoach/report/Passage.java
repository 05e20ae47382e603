package vn.kehoach.report;

import java.util.List;

/**
 * A stretch of a document as people quote it: a paragraph, a heading, a line, a row of a table.
 *
 * @param look how it is shown
 * @param label mark with its punctuation; empty for none
 * @param text without the mark
 * @param from the part of the plan that it was made from, see {@link vn.kehoach.document.Block}
 * @param above the headings above it, the highest first
 */
record Passage(Look look, String label, String text, String from, List<String> above) {
    Passage {
        above = List.copyOf(above);
    }

    /** How a passage looks. */
    enum Look {
        HEAD,
        TITLE,
        SECTION,
        HEADING,
        PARAGRAPH,
        ROW,
        CLOSING;

        /** The name of its style. */
        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
