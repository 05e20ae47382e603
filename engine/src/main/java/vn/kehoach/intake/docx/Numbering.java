package vn.kehoach.intake.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.intake.word.Counters;
import vn.kehoach.intake.word.ListLevel;
import vn.kehoach.intake.word.NumberFormat;
import vn.kehoach.intake.word.Symbols;

/** The automatic numbers of a document (ECMA-376 Part 1, 17.9). */
final class Numbering {
    private final Styles styles;
    private final Theme theme;
    private final Map<String, Element> nums = new HashMap<>();
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Numbered> resolved = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Counters counters = new Counters();

    Numbering(Element numbering, Styles styles, Theme theme) {
        this.styles = styles;
        this.theme = theme;
        numbering.children("w:num").forEach(num -> nums.put(num.attribute("w:numId"), num));
        numbering.children("w:abstractNum").forEach(list -> abstracts.put(list.attribute("w:abstractNumId"), list));
    }

    /** The label of a paragraph with such properties, which now is counted; empty where it has none. */
    String next(Properties paragraph, String style) {
        if (!isNumbered(paragraph)) {
            return "";
        }
        Numbered list = list(paragraph.get("numId"));
        int level = level(paragraph, style);
        if (list.restarts.contains(level) && used.add(paragraph.get("numId") + "/" + level)) {
            counters.restart(list.counted, level);
        }
        return counters.next(list.counted, list.levels, level);
    }

    /** The indents that come with a paragraph's level; they yield to the paragraph's own. */
    Properties indents(Properties paragraph, String style) {
        return isNumbered(paragraph)
                ? list(paragraph.get("numId")).indents.get(level(paragraph, style))
                : Properties.NONE;
    }

    private boolean isNumbered(Properties paragraph) {
        return nums.containsKey(paragraph.get("numId"));
    }

    private int level(Properties paragraph, String style) {
        int linked = list(paragraph.get("numId")).styles.indexOf(style);
        int level = paragraph.has("ilvl") || linked < 0 ? (int) paragraph.number("ilvl", 0) : linked;
        return Math.max(0, Math.min(Counters.LEVELS - 1, level));
    }

    private Numbered list(String numId) {
        return resolved.computeIfAbsent(numId, id -> resolve(nums.get(id)));
    }

    private Numbered resolve(Element num) {
        String id = num.val("w:abstractNumId");
        Element list = linked(abstracts.getOrDefault(id, Element.NONE), new HashSet<>());
        Numbered numbered = new Numbered(list.attribute("w:abstractNumId"));
        for (int level = 0; level < Counters.LEVELS; level++) {
            String number = Integer.toString(level);
            Element override = at(num, "w:lvlOverride", number);
            Element described = override.find("w:lvl").orElse(at(list, "w:lvl", number));
            Optional<Double> start = Lengths.number(override.val("w:startOverride"));
            start.ifPresent(it -> numbered.restarts.add(numbered.levels.size()));
            numbered.add(described == Element.NONE ? ListLevel.UNKNOWN : level(described, start), described);
        }
        return numbered;
    }

    /** A list may only name a numbering style, which has the list itself. */
    private Element linked(Element list, Set<Element> seen) {
        String style = list.val("w:numStyleLink");
        if (style.isEmpty() || !seen.add(list)) {
            return list;
        }
        Element num = nums.getOrDefault(styles.numberingOf(style), Element.NONE);
        Element other = abstracts.get(num.val("w:abstractNumId"));
        return other == null ? list : linked(other, seen);
    }

    private ListLevel level(Element level, Optional<Double> start) {
        NumberFormat format = NumberFormat.named(level.val("w:numFmt"));
        String text = level.val("w:lvlText");
        if (format == NumberFormat.BULLET) {
            Properties run = Properties.ofRun(level.child("w:rPr"), theme);
            text = Symbols.bullet(run.has("hAnsi") ? run.get("hAnsi") : run.get("ascii"), text);
        }
        return new ListLevel(
                start.or(() -> Lengths.number(level.val("w:start"))).orElse(0.0).intValue(),
                format,
                text,
                Lengths.number(level.val("w:lvlRestart")).orElse(-1.0).intValue(),
                level.find("w:isLgl").isPresent());
    }

    private static Element at(Element parent, String name, String level) {
        return parent.children(name)
                .filter(child -> child.attribute("w:ilvl").equals(level))
                .findFirst()
                .orElse(Element.NONE);
    }

    /** A list as one {@code w:num} has it. */
    private static final class Numbered {
        private final String counted;
        private final List<ListLevel> levels = new ArrayList<>();
        private final List<Properties> indents = new ArrayList<>();
        private final List<String> styles = new ArrayList<>();
        private final Set<Integer> restarts = new HashSet<>();

        private Numbered(String counted) {
            this.counted = counted;
        }

        private void add(ListLevel level, Element described) {
            levels.add(level);
            indents.add(Properties.ofParagraph(described.child("w:pPr")));
            styles.add(described.val("w:pStyle"));
        }
    }
}
