package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;

/** The numbers under which the parts of a plan are printed. */
public final class Labels {
    /** No document: nothing has a number. */
    public static final Labels NONE = new Labels();

    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<String, String> chapters = new HashMap<>();
    private final Map<String, Integer> counted = new HashMap<>();

    private Labels() {}

    /**
     * One step of the way to a part.
     *
     * @param kind of mark
     * @param mark without what ends it: {@code II}, {@code 1}, {@code 1.1}, {@code đ}; empty for dashes and what has no mark
     * @param ordinal which of its kind in its list, from 1
     */
    public record Step(MarkKind kind, String mark, int ordinal) {}

    /** The numbers in a document. */
    public static Labels of(Document document) {
        return of(document.blocks());
    }

    /** The numbers in blocks. */
    static Labels of(List<Block> blocks) {
        Labels labels = new Labels();
        String chapter = "";
        for (Block block : blocks) {
            String label = label(block);
            String from = from(block);
            MarkKind kind = MarkKind.of(label);
            String element = element(from);
            if (kind == MarkKind.ROMAN) {
                chapter = MarkKind.bare(label);
            }
            String section = section(from);
            if (!section.isEmpty()) {
                labels.chapters.putIfAbsent(section, chapter);
            }
            boolean ofTheGroup = from.endsWith("/group");
            if (!element.isEmpty() && !ofTheGroup && !labels.steps.containsKey(element) && !isIntro(from)) {
                int ordinal = labels.counted.merge(parent(element) + " " + kind, 1, Integer::sum);
                labels.steps.put(element, new Step(kind, MarkKind.bare(label), ordinal));
            }
        }
        return labels;
    }

    private static String label(Block block) {
        return block instanceof Block.Heading heading
                ? heading.label()
                : block instanceof Block.Paragraph paragraph ? paragraph.label() : "";
    }

    /** The part of the plan that a block was made from; empty for a block whose lines come from several. */
    static String from(Block block) {
        return block instanceof Block.Heading heading
                ? heading.from()
                : block instanceof Block.Paragraph paragraph
                        ? paragraph.from()
                        : block instanceof Block.DataTable table ? table.from() : "";
    }

    private static boolean isIntro(String from) {
        return from.endsWith("/intro");
    }

    /**
     * The way to a part from the outermost mark to its own; empty where it is not in a numbered part or is not printed.
     *
     * @param pointer of a section, or an element in it
     */
    public List<Step> way(String pointer) {
        List<Step> way = new ArrayList<>();
        String element = pointer;
        while (!element.isEmpty() && !section(pointer).isEmpty()) {
            Step step = steps.get(element);
            if (step != null && step.kind() != MarkKind.ROMAN) {
                way.add(step);
            } else if (step == null && element.equals(pointer) && !element.equals(section(pointer))) {
                return List.of();
            }
            element = parent(element);
        }
        String chapter = chapters.getOrDefault(section(pointer), "");
        if (!chapter.isEmpty()) {
            way.add(new Step(MarkKind.ROMAN, chapter, 1));
        }
        Collections.reverse(way);
        return withoutRepeated(way);
    }

    /** The way to a point of an annex from the outermost mark below the annex's head; empty where it is not printed. */
    List<Step> wayInAnnex(String pointer) {
        List<Step> way = new ArrayList<>();
        for (String element = pointer; steps.containsKey(element); element = parent(element)) {
            way.add(steps.get(element));
        }
        Collections.reverse(way);
        return withoutRepeated(way);
    }

    /** Under {@code 1.1} nobody says that it is in {@code 1}. */
    private static List<Step> withoutRepeated(List<Step> way) {
        List<Step> short_ = new ArrayList<>();
        for (Step step : way) {
            if (step.kind() == MarkKind.DECIMAL) {
                short_.removeIf(each -> each.kind() == MarkKind.ARABIC || each.kind() == MarkKind.DECIMAL);
            }
            short_.add(step);
        }
        return List.copyOf(short_);
    }

    /** The way in short, {@code II.1.b}; dashes and what has no mark by their place, {@code II.1.-2}; empty for no way. */
    public String printed(String pointer) {
        List<String> marks = new ArrayList<>();
        for (Step step : way(pointer)) {
            marks.add(
                    switch (step.kind()) {
                        case DASH -> "-" + step.ordinal();
                        case PLUS -> "+" + step.ordinal();
                        case NONE -> "#" + step.ordinal();
                        default -> step.mark();
                    });
        }
        return String.join(".", marks);
    }

    /** Whether a section shares its Roman number with others. */
    public boolean isShared(String section) {
        Step step = steps.get(section);
        return step != null && step.kind() != MarkKind.ROMAN;
    }

    /** The sections, and the elements in them, that are printed under their own pointers, in the order of the document. */
    public List<String> elements() {
        return List.copyOf(steps.keySet());
    }

    /** The step of an element alone; absent where it is not printed. */
    public Optional<Step> step(String element) {
        return Optional.ofNullable(steps.get(element));
    }

    /** The section of a pointer; empty for what is in none. */
    public static String section(String pointer) {
        boolean numbered = pointer.matches("/[^/]+/(heading|group|intro|items/.*)")
                || pointer.matches("/(purposes|requirements|scope|targets|solutions|assignments|funding|recommendations"
                        + "|organisation|section-[^/]+)");
        return numbered ? pointer.substring(0, slash(pointer)) : "";
    }

    private static int slash(String pointer) {
        int slash = pointer.indexOf('/', 1);
        return slash < 0 ? pointer.length() : slash;
    }

    /** The element that a part belongs to: a section, or a member of one of its lists. */
    public static String element(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && !at.matches(".*/(items|targets|goals)/\\d+")) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return at.isEmpty() ? section(pointer) : at;
    }

    /** The element around an element; empty for a section. */
    public static String parent(String element) {
        int last = element.lastIndexOf('/');
        return last <= 0 ? "" : element(element.substring(0, last) + "/heading");
    }
}
