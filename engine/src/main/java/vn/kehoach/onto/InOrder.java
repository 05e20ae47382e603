package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

/** The longest rising sequence: of what stands in a new order, the most that has not moved. */
final class InOrder {
    private InOrder() {}

    /** Indices, rising, of values that rise too and are as many as possible; negative values are left out. */
    static List<Integer> of(int[] values) {
        int[] before = new int[values.length];
        Arrays.fill(before, -1);
        List<Integer> tails = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                continue;
            }
            int at = 0;
            while (at < tails.size() && values[tails.get(at)] < values[i]) {
                at++;
            }
            before[i] = at == 0 ? -1 : tails.get(at - 1);
            if (at == tails.size()) {
                tails.add(i);
            } else {
                tails.set(at, i);
            }
        }
        LinkedList<Integer> indices = new LinkedList<>();
        for (int i = tails.isEmpty() ? -1 : tails.get(tails.size() - 1); i >= 0; i = before[i]) {
            indices.addFirst(i);
        }
        return indices;
    }
}
