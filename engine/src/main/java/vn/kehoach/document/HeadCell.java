package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cell of a table's head.
 *
 * @param column the first that it is over, from 0
 * @param span how many columns it is over
 * @param part whether it is over two rows, and which of its halves this is
 * @param group whether its text is that of a head over several columns
 * @param text none in the lower half of a cell over two rows
 */
public record HeadCell(int column, int span, Part part, boolean group, List<Run> text) {
    /** Keeps its own copy. */
    public HeadCell {
        text = List.copyOf(text);
    }

    /** Halves of a cell over two rows. */
    public enum Part {
        /** A cell in one row. */
        ALONE,
        /** The upper half, which has the text. */
        ABOVE,
        /** The lower half. */
        BELOW
    }

    /**
     * The rows of a head from above: none where there are no columns; two where some have a common head.
     *
     * @param groups of each column the text that it shares with those beside it; none: no column shares one
     */
    static List<List<HeadCell>> rows(List<List<Run>> columns, List<Optional<String>> groups) {
        if (columns.isEmpty()) {
            return List.of();
        }
        List<HeadCell> above = new ArrayList<>();
        List<HeadCell> below = new ArrayList<>();
        boolean grouped = groups.stream().anyMatch(Optional::isPresent);
        for (int i = 0; i < columns.size(); i++) {
            Optional<String> group = grouped ? groups.get(i) : Optional.empty();
            List<Run> text = columns.get(i);
            if (group.isEmpty()) {
                above.add(new HeadCell(i, 1, grouped ? Part.ABOVE : Part.ALONE, false, text));
                below.add(new HeadCell(i, 1, Part.BELOW, false, List.of()));
                continue;
            }
            below.add(new HeadCell(i, 1, Part.ALONE, false, text));
            if (i == 0 || !groups.get(i - 1).equals(group)) {
                above.add(new HeadCell(i, end(groups, i) - i, Part.ALONE, true, List.of(Run.of(group.get()))));
            }
        }
        return grouped ? List.of(above, below) : List.of(above);
    }

    private static int end(List<Optional<String>> groups, int start) {
        int end = start;
        while (end < groups.size() && groups.get(end).equals(groups.get(start))) {
            end++;
        }
        return end;
    }
}
