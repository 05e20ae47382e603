package vn.kehoach.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/** The outline of a file: its headings as a tree of bookmarks (ISO 32000-1, 12.3.3), all levels open. */
final class Outline {
    private final List<PageLayout.Page> paper;
    private final List<COSDictionary> pages;

    /**
     * A maker of outlines.
     *
     * @param paper the pages as they are laid out
     * @param pages of the file, one for each
     */
    Outline(List<PageLayout.Page> paper, List<COSDictionary> pages) {
        this.paper = paper;
        this.pages = pages;
    }

    COSDictionary of(List<PageLayout.Bookmark> bookmarks) {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.OUTLINES);
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(0, root));
        for (PageLayout.Bookmark bookmark : bookmarks) {
            while (open.element().level >= bookmark.level()) {
                open.pop();
            }
            COSDictionary item = item(bookmark);
            append(open.element().dictionary, item);
            open.forEach(node -> node.dictionary.setInt(COSName.COUNT, node.dictionary.getInt(COSName.COUNT, 0) + 1));
            open.push(new Node(bookmark.level(), item));
        }
        return root;
    }

    private record Node(int level, COSDictionary dictionary) {}

    private static void append(COSDictionary parent, COSDictionary item) {
        item.setItem(COSName.PARENT, parent);
        COSDictionary last = parent.getCOSDictionary(COSName.LAST);
        if (last == null) {
            parent.setItem(COSName.FIRST, item);
        } else {
            last.setItem(COSName.NEXT, item);
            item.setItem(COSName.PREV, last);
        }
        parent.setItem(COSName.LAST, item);
    }

    private COSDictionary item(PageLayout.Bookmark bookmark) {
        COSDictionary item = new COSDictionary();
        item.setString(COSName.TITLE, bookmark.title());
        COSArray destination = PdfObjects.array(
                pages.get(bookmark.page()),
                COSName.getPDFName("XYZ"),
                COSNull.NULL,
                new COSFloat((float) (paper.get(bookmark.page()).height() - bookmark.y())),
                COSNull.NULL);
        item.setItem(COSName.DEST, destination);
        return item;
    }
}
