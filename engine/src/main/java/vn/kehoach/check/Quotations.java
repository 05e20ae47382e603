package vn.kehoach.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds what a text quotes. */
final class Quotations {
    private Quotations() {}

    /** What stands between {@code “} and {@code ”}, or between two straight marks, without the marks. */
    static List<Prose.Stretch> of(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('“') < 0) {
            return List.of();
        }
        List<Prose.Stretch> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int straight = -1;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '“' -> open.push(i + 1);
                case '”' -> {
                    if (!open.isEmpty()) {
                        found.add(new Prose.Stretch(open.pop(), i));
                    }
                }
                case '"' -> {
                    if (straight >= 0) {
                        found.add(new Prose.Stretch(straight, i));
                        straight = -1;
                    } else {
                        straight = i + 1;
                    }
                }
                default -> {
                    // part of what is quoted, or not
                }
            }
        }
        return List.copyOf(found);
    }
}
