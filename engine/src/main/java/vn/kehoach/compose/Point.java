package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.plan.Item;

/**
 * An item, and where its words come from.
 *
 * @param item itself
 * @param pointer the part of the plan that it is, or of which it was made
 * @param written whether its author wrote it as a point; else it was made of another part of the plan
 */
record Point(Item item, String pointer, boolean written) {
    /** The points of a list that its author wrote. */
    static List<Point> of(List<Item> items, String pointer) {
        return list(items, pointer, true);
    }

    private static List<Point> list(List<Item> items, String pointer, boolean written) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            points.add(new Point(items.get(i), pointer + "/" + i, written));
        }
        return points;
    }

    /** What its title is made of. */
    String titleFrom() {
        return pointer + (item.title().isPresent() ? "/title" : "/agency");
    }

    /** What its paragraph is made of. */
    String textFrom() {
        return written && item.text().isPresent() ? pointer + "/text" : pointer;
    }

    /** The points inside it. */
    List<Point> points() {
        return list(item.items(), written ? pointer + "/items" : pointer, written);
    }
}
