package vn.kehoach.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The outline of a file: its headings as a tree of bookmarks (ISO 32000-1, 12.3.3), all levels open. */
final class Outline {
    private final List<PageLayout.Page> paper;
    private final List<Integer> pages;
    private final PdfObjects objects;

    /**
     * A maker of outlines.
     *
     * @param paper the pages as they are laid out
     * @param pages numbers of the file's pages
     * @param objects of the file
     */
    Outline(List<PageLayout.Page> paper, List<Integer> pages, PdfObjects objects) {
        this.paper = paper;
        this.pages = pages;
        this.objects = objects;
    }

    /** Writes the outline and gives its number. */
    int of(List<PageLayout.Bookmark> bookmarks) {
        Node root = new Node(0, "/Type/Outlines");
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        for (PageLayout.Bookmark bookmark : bookmarks) {
            while (open.element().level >= bookmark.level()) {
                open.pop();
            }
            Node node = new Node(bookmark.level(), item(bookmark));
            open.element().kids.add(node);
            open.forEach(above -> above.count++);
            open.push(node);
        }
        write(root, "");
        return root.number;
    }

    private final class Node {
        private final int number = objects.reserve(1);
        private final int level;
        private final String entries;
        private final List<Node> kids = new ArrayList<>();
        private int count;

        private Node(int level, String entries) {
            this.level = level;
            this.entries = entries;
        }
    }

    private void write(Node node, String links) {
        StringBuilder value = new StringBuilder("<<").append(node.entries).append(links);
        List<Node> kids = node.kids;
        if (!kids.isEmpty()) {
            value.append(entry("First", kids.get(0))).append(entry("Last", kids.get(kids.size() - 1)));
            value.append("/Count ").append(node.count);
        }
        objects.pack(node.number, value.append(">>"));
        for (int i = 0; i < kids.size(); i++) {
            String before = i > 0 ? entry("Prev", kids.get(i - 1)) : "";
            String after = i < kids.size() - 1 ? entry("Next", kids.get(i + 1)) : "";
            write(kids.get(i), entry("Parent", node) + before + after);
        }
    }

    private static String entry(String name, Node node) {
        return "/" + name + " " + Syntax.reference(node.number);
    }

    private String item(PageLayout.Bookmark bookmark) {
        String top = Syntax.number(paper.get(bookmark.page()).height() - bookmark.y());
        return "/Title" + Syntax.text(bookmark.title()) + "/Dest[" + Syntax.reference(pages.get(bookmark.page()))
                + "/XYZ null " + top + " null]";
    }
}
