package vn.kehoach.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The structure of a document while it is laid out: its elements in reading order, each known by its number from 0, the whole
 * being 0.
 */
final class Structure {
    /** In place of an element's number: what is no part of the text, as page numbers are. */
    static final int ARTIFACT = -1;

    private static final Role[] HEADINGS = {Role.H1, Role.H2, Role.H3, Role.H4, Role.H5, Role.H6};

    private final List<PageLayout.Element> elements = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int heading;

    Structure() {
        elements.add(new PageLayout.Element(Role.DOCUMENT, ARTIFACT));
        open.push(0);
    }

    /** All elements so far. */
    List<PageLayout.Element> elements() {
        return elements;
    }

    /** Adds an element below the one that is open. */
    int add(Role role) {
        return add(role, open.element());
    }

    /** Adds an element below another one, after all that is there. */
    int add(Role role, int parent) {
        elements.add(new PageLayout.Element(role, parent));
        return elements.size() - 1;
    }

    /** Adds the head of some columns of a table, over some rows, below the element that is open. */
    int head(int columns, int rows) {
        elements.add(new PageLayout.Element(Role.TH, open.element(), columns, rows));
        return elements.size() - 1;
    }

    /** Adds an element; those to come stand below it until it is closed. */
    int open(Role role) {
        int element = add(role);
        open.push(element);
        return element;
    }

    void close() {
        open.pop();
    }

    /** Adds a heading, the title being of level 1; no level is left out, as PDF/UA has it (ISO 14289-1, 7.4.2). */
    int heading(int level) {
        heading = Math.min(Math.min(level, heading + 1), HEADINGS.length);
        return add(HEADINGS[heading - 1]);
    }
}
