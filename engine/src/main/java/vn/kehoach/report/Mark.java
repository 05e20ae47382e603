package vn.kehoach.report;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import vn.kehoach.diagnostic.Severity;

/**
 * A stretch of a text that a finding speaks of.
 *
 * @param start in UTF-16 units from 0
 * @param end behind it
 * @param number of the finding in the report
 */
record Mark(int start, int end, int number, Severity severity) {
    /** Writes a text with its marks; where they lie over each other the gravest shows. Behind each stands its number. */
    static void write(Html html, String text, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            int here = from;
            Severity gravest = marks.stream()
                    .filter(mark -> mark.start() <= here && here < mark.end())
                    .map(Mark::severity)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            if (gravest == null) {
                html.text(text.substring(from, to));
            } else {
                html.element("mark", text.substring(from, to), "class", gravest.word());
            }
            marks.stream()
                    .filter(mark -> mark.end() == to)
                    .forEach(mark -> html.element("sup", String.valueOf(mark.number())));
            from = to;
        }
    }
}
