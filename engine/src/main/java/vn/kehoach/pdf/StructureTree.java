package vn.kehoach.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The structure tree of a file (ISO 32000-1, 14.7), made while its pages are drawn. */
final class StructureTree {
    private final List<PageLayout.Element> elements;
    private final PdfObjects objects;
    private final int root;
    private final int first;
    private final StringBuilder[] kids;
    private final int[] pages;
    private final Map<Integer, String> figures = new HashMap<>();
    private final StringBuilder parents = new StringBuilder();
    private int attached;
    private int keys;
    private boolean onPage;
    private int page;
    private int mark;

    StructureTree(List<PageLayout.Element> elements, PdfObjects objects) {
        this.elements = elements;
        this.objects = objects;
        this.root = objects.reserve(1 + elements.size());
        this.first = root + 1;
        this.kids = new StringBuilder[elements.size()];
        this.pages = new int[elements.size()];
    }

    /** Begins a page and gives the key under which its elements are found. */
    int page(int number) {
        key().append('[');
        onPage = true;
        page = number;
        mark = 0;
        return keys - 1;
    }

    /** Puts an object of the page that was drawn last into an element and gives the key under which the element is found. */
    int object(int element, int number) {
        attach(element);
        kid(element).append("<</Type/OBJR/Pg ").append(page).append(" 0 R/Obj ");
        kid(element).append(number).append(" 0 R>>");
        key().append(first + element).append(" 0 R ");
        return keys - 1;
    }

    private StringBuilder key() {
        if (onPage) {
            parents.append(']');
            onPage = false;
        }
        return parents.append(keys++).append(' ');
    }

    /** The name of an element's kind. */
    String type(int element) {
        return elements.get(element).role().type();
    }

    /** Whether an element is a field, which is no part of the page's text (ISO 14289-1, 7.18.4); then it has its place from here on. */
    boolean isField(int element) {
        boolean field = elements.get(element).role() == Role.FORM;
        if (field) {
            attach(element);
        }
        return field;
    }

    /** Marks a part of an element on the page; the number of the mark. */
    int mark(int element) {
        attach(element);
        if (pages[element] == 0) {
            pages[element] = page;
        }
        if (pages[element] == page) {
            kid(element).append(mark).append(' ');
        } else {
            kid(element).append("<</Type/MCR/Pg ").append(page).append(" 0 R/MCID ");
            kid(element).append(mark).append(">>");
        }
        parents.append(first + element).append(" 0 R ");
        return mark++;
    }

    /**
     * Marks a picture on the page; the number of the mark.
     *
     * @param text for readers who do not see it
     * @param box its edges on the page as an array
     */
    int figure(int element, String text, String box) {
        figures.put(element, "/Alt" + Syntax.text(text) + "/A<</O/Layout/Placement/Block/BBox" + box + ">>");
        return mark(element);
    }

    /** Writes the tree and gives its number. */
    int write() {
        attach(elements.size() - 1);
        String end = onPage ? "]" : "";
        for (int i = 0; i < elements.size(); i++) {
            objects.pack(first + i, element(i));
        }
        objects.pack(
                root,
                "<</Type/StructTreeRoot/K " + Syntax.reference(first) + "/ParentTreeNextKey " + keys
                        + "/ParentTree<</Nums[" + parents + end + "]>>>>");
        return root;
    }

    /** Puts all elements up to one in their places, as far as they are not there: what came before it stands before it. */
    private void attach(int last) {
        while (attached < last) {
            attached++;
            kid(elements.get(attached).parent()).append(first + attached).append(" 0 R ");
        }
    }

    private StringBuilder kid(int element) {
        if (kids[element] == null) {
            kids[element] = new StringBuilder();
        }
        return kids[element];
    }

    /** How many columns and rows a cell takes, where it is more than one (ISO 32000-1, 14.8.5.7). */
    private static String spans(PageLayout.Element element) {
        return (element.columns() > 1 ? "/ColSpan " + element.columns() : "")
                + (element.rows() > 1 ? "/RowSpan " + element.rows() : "");
    }

    private StringBuilder element(int number) {
        PageLayout.Element element = elements.get(number);
        Role role = element.role();
        int parent = number == 0 ? root : first + element.parent();
        StringBuilder value = new StringBuilder("<</S/").append(role.type());
        value.append("/P ").append(parent).append(" 0 R");
        if (!role.attributes().isEmpty()) {
            value.append("/A<<")
                    .append(role.attributes())
                    .append(spans(element))
                    .append(">>");
        }
        if (role == Role.NOTE) {
            // Each must have an id of its own (ISO 14289-1, 7.9).
            value.append("/ID(").append(number).append(')');
        }
        value.append(figures.getOrDefault(number, ""));
        if (pages[number] != 0) {
            value.append("/Pg ").append(pages[number]).append(" 0 R");
        }
        if (kids[number] != null) {
            value.append("/K[").append(kids[number]).append(']');
        }
        return value.append(">>");
    }
}
