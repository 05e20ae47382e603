package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which pages of a document were set in one frame: those of one width; where margins are mirrored, its fronts or its backs. */
final class Sides {
    /** Left margins that differ by more are mirrored, not set carelessly, pt. */
    private static final double MIRRORED = 15;
    /** Fewer lines do not show a margin. */
    private static final int ENOUGH = 8;

    private final Map<PageParts, Side> sides = new IdentityHashMap<>();

    private Sides() {}

    /**
     * What pages of one frame share.
     *
     * @param width of the paper, pt
     * @param back whether they are the backs of sheets whose margins are mirrored
     */
    record Side(long width, boolean back) {}

    static Sides of(List<PageParts> pages) {
        Map<Side, List<Line>> lines = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            lines.computeIfAbsent(new Side(width(pages.get(i)), i % 2 == 1), any -> new ArrayList<>())
                    .addAll(pages.get(i).lines());
        }
        Set<Long> mirrored = new HashSet<>();
        lines.forEach((side, fronts) -> {
            List<Line> backs = lines.getOrDefault(new Side(side.width(), true), List.of());
            if (!side.back() && fronts.size() >= ENOUGH && backs.size() >= ENOUGH) {
                double apart = Frame.of(fronts, side.width()).left()
                        - Frame.of(backs, side.width()).left();
                if (Math.abs(apart) > MIRRORED) {
                    mirrored.add(side.width());
                }
            }
        });
        Sides sides = new Sides();
        for (int i = 0; i < pages.size(); i++) {
            long width = width(pages.get(i));
            sides.sides.put(pages.get(i), new Side(width, mirrored.contains(width) && i % 2 == 1));
        }
        return sides;
    }

    Side of(PageParts page) {
        return sides.get(page);
    }

    private static long width(PageParts page) {
        return Math.round(page.sheet().width());
    }
}
