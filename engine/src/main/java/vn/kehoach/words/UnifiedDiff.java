package vn.kehoach.words;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts as programs and people read it: lines with {@code -} and {@code +}, three lines of context. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_END = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /** The difference of two texts of a file; empty where they are equal. */
    public static String of(String file, String before, String after) {
        List<String> then = lines(before);
        List<String> now = lines(after);
        List<Differences.Change> changes = Differences.between(then, now);
        StringBuilder diff = new StringBuilder();
        for (int first = 0; first < changes.size(); ) {
            int last = first;
            while (last + 1 < changes.size()
                    && changes.get(last + 1).from() - changes.get(last).to() <= 2 * CONTEXT) {
                last++;
            }
            diff.append(hunk(then, now, changes.subList(first, last + 1)));
            first = last + 1;
        }
        String name = file.contains(" ") ? file + "\t" : file; // where a name ends that has blanks
        return diff.isEmpty() ? "" : "--- " + name + "\n+++ " + name + "\n" + diff;
    }

    private static String hunk(List<String> then, List<String> now, List<Differences.Change> changes) {
        Differences.Change first = changes.get(0);
        Differences.Change last = changes.get(changes.size() - 1);
        int from = Math.max(0, first.from() - CONTEXT);
        int to = Math.min(then.size(), last.to() + CONTEXT);
        int newFrom = first.newFrom() - (first.from() - from);
        int newTo = last.newTo() + to - last.to();
        List<String> lines = new ArrayList<>();
        int at = from;
        for (Differences.Change change : changes) {
            then.subList(at, change.from()).forEach(line -> lines.add(" " + line));
            then.subList(change.from(), change.to()).forEach(line -> lines.add("-" + line));
            now.subList(change.newFrom(), change.newTo()).forEach(line -> lines.add("+" + line));
            at = change.to();
        }
        then.subList(at, to).forEach(line -> lines.add(" " + line));
        return "@@ -" + range(from, to) + " +" + range(newFrom, newTo) + " @@\n" + String.join("\n", lines) + "\n";
    }

    private static String range(int from, int to) {
        return (to == from ? from : from + 1) + "," + (to - from);
    }

    /** Line ends are not shown, but a change of them is a change. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + NO_END);
        }
        return lines;
    }
}
