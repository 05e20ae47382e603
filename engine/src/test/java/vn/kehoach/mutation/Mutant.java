package vn.kehoach.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A plan with one fault; its text is made when asked for, because most are never looked at.
 *
 * @param plan that was spoiled
 * @param fault what was done to it, as {@code faults.csv} calls it
 * @param edits in the order of the text, none over another
 * @param places of the sound plan at whose lines the fault may be reported too, besides those that were changed
 */
record Mutant(SoundPlan plan, String fault, List<Edit> edits, List<Integer> places) {
    /** The spoiled file. */
    String text() {
        String text = plan.text();
        for (int i = edits.size() - 1; i >= 0; i--) {
            Edit edit = edits.get(i);
            text = text.substring(0, edit.from()) + edit.text() + text.substring(edit.to());
        }
        return text;
    }

    /** Where the fault may be reported in a file of this text, from 1. */
    Set<Integer> lines() {
        List<Integer> all = new ArrayList<>(places);
        all.replaceAll(place -> {
            int moved = place;
            for (int i = edits.size() - 1; i >= 0; i--) {
                moved = edits.get(i).moved(moved);
            }
            return moved;
        });
        int shift = 0;
        for (Edit edit : edits) {
            for (int at = 0; at <= edit.text().stripTrailing().length(); at++) {
                all.add(edit.from() + shift + at);
            }
            shift += edit.text().length() - (edit.to() - edit.from());
        }
        String text = text();
        Set<Integer> lines = new TreeSet<>();
        all.forEach(place -> lines.add((int) text.substring(0, Math.min(place, text.length()))
                        .chars()
                        .filter(each -> each == '\n')
                        .count()
                + 1));
        return lines;
    }

    /** The change, for people. */
    String change() {
        StringBuilder change = new StringBuilder();
        edits.forEach(edit -> change.append(plan.told(edit)));
        return change.toString();
    }
}
