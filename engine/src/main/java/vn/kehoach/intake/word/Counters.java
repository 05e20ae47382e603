package vn.kehoach.intake.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Counts the paragraphs of lists as Word does. Lists that share their description share their numbers. */
public final class Counters {
    /** How many levels a list has at most. */
    public static final int LEVELS = 9;

    private final Map<String, Integer[]> numbers = new HashMap<>();

    /**
     * The label of the next paragraph of a list.
     *
     * @param list what is counted together
     * @param levels the list's levels
     * @param level of the paragraph, from 0
     */
    public String next(String list, List<ListLevel> levels, int level) {
        Integer[] counted = numbers.computeIfAbsent(list, key -> new Integer[LEVELS]);
        counted[level] = counted[level] == null ? levels.get(level).start() : counted[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            if (levels.get(below).restartsAfter(level)) {
                counted[below] = null;
            }
        }
        return label(levels, level, i -> counted[i] == null ? levels.get(i).start() : counted[i]);
    }

    /** Makes a level begin again with its next paragraph. */
    public void restart(String list, int level) {
        numbers.computeIfAbsent(list, key -> new Integer[LEVELS])[level] = null;
    }

    private static String label(List<ListLevel> levels, int level, IntFunction<Integer> number) {
        ListLevel own = levels.get(level);
        if (own.format() == NumberFormat.BULLET) {
            return own.pattern();
        }
        StringBuilder label = new StringBuilder();
        String pattern = own.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
            if (pattern.charAt(i) == '%' && next >= '1' && next <= '9') {
                int shown = next - '1';
                NumberFormat format = levels.get(shown).format();
                boolean decimal = own.legal() && format != NumberFormat.NONE;
                label.append((decimal ? NumberFormat.DECIMAL : format).of(number.apply(shown)));
                i++;
            } else {
                label.append(pattern.charAt(i));
            }
        }
        return label.toString().strip();
    }
}
