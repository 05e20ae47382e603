package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;

/** Finds page numbers and what repeats at the head and foot of pages. */
final class Running {
    private static final Pattern NUMBER = Pattern.compile(
            "^[-–—\\[(\\s]*(?:Trang|trang|TRANG|Page|page|Tr\\.)?\\s*(\\d{1,4})(?:\\s*(?:/|of|trên)\\s*\\d{1,4})?[-–—\\])\\s]*$");
    /** Lines at the head and at the foot of a page that may be running text. */
    private static final int DEEPEST = 3;
    /** Heights that are the same on every page, pt. */
    private static final double SAME_HEIGHT = 4;

    private final List<List<Line>> pages;
    private final List<Double> heights;
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * A search.
     *
     * @param pages the lines of each page
     * @param heights of the pages, pt
     */
    Running(List<List<Line>> pages, List<Double> heights) {
        this.pages = pages;
        this.heights = heights;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** Every page without its running text. */
    List<List<Line>> removed() {
        Set<Line> left = new HashSet<>();
        for (boolean head : new boolean[] {true, false}) {
            Map<String, List<Line>> same = new HashMap<>();
            for (List<Line> page : pages) {
                for (int depth = 0; depth < Math.min(DEEPEST, page.size()); depth++) {
                    Line line = at(page, head, depth);
                    same.computeIfAbsent(masked(line), any -> new ArrayList<>()).add(line);
                }
            }
            for (int i = 0; i < pages.size(); i++) {
                edge(i, head, same, left);
            }
        }
        return pages.stream()
                .map(page -> page.stream().filter(line -> !left.contains(line)).toList())
                .toList();
    }

    private void edge(int index, boolean head, Map<String, List<Line>> same, Set<Line> left) {
        List<Line> page = pages.get(index);
        for (int depth = 0; depth < Math.min(DEEPEST, page.size()); depth++) {
            Line line = at(page, head, depth);
            if (left.contains(line)) {
                continue;
            }
            boolean number = isNumber(line, index, head, same);
            if (!number && !repeats(line, same)) {
                return;
            }
            left.add(line);
            remarks.add(Remark.of(
                    new Place(line.page(), line.number()),
                    number ? Matter.PAGE_NUMBER : Matter.RUNNING_TEXT,
                    line.text()));
        }
    }

    private static Line at(List<Line> page, boolean head, int depth) {
        return page.get(head ? depth : page.size() - 1 - depth);
    }

    private boolean isNumber(Line line, int index, boolean head, Map<String, List<Line>> same) {
        Matcher number = NUMBER.matcher(line.text());
        if (!number.matches()) {
            return false;
        }
        int shift = Integer.parseInt(number.group(1)) - line.page();
        boolean inStep = peers(line, same).stream().anyMatch(peer -> {
            Matcher other = NUMBER.matcher(peer.text());
            return other.matches() && Integer.parseInt(other.group(1)) - peer.page() == shift;
        });
        double height = heights.get(index);
        boolean atEdge = head ? line.y() < height * 0.12 : line.y() > height * 0.88;
        return inStep || atEdge && (shift == 0 || pages.size() == 1);
    }

    private boolean repeats(Line line, Map<String, List<Line>> same) {
        int peers = peers(line, same).size() + 1;
        return line.text().chars().anyMatch(Character::isLetter) && peers >= 2 && peers * 2 >= pages.size();
    }

    /** The lines of other pages that read the same, digits aside, at the same height. */
    private static List<Line> peers(Line line, Map<String, List<Line>> same) {
        return same.getOrDefault(masked(line), List.of()).stream()
                .filter(other -> other.page() != line.page() && Math.abs(other.y() - line.y()) <= SAME_HEIGHT)
                .toList();
    }

    private static String masked(Line line) {
        return line.text().replaceAll("\\d+", "0");
    }
}
