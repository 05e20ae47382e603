package vn.kehoach.phrase;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;

/**
 * The bodies that a heading or a line names.
 *
 * @param mode what the words before them say: {@code Đề nghị}, {@code Kiến nghị}, {@code Giao}; absent: nothing
 * @param bodies in their order
 * @param with who helps them, where the words say so ({@code chủ trì, phối hợp …})
 * @param end behind the last word that was understood, with a colon or end mark
 * @param whole whether every word was understood
 */
public record BodyList(
        Optional<Item.Mode> mode, List<Found<AgencyRef>> bodies, List<Found<AgencyRef>> with, int end, boolean whole) {
    /** Keeps its own copies. */
    public BodyList {
        bodies = List.copyOf(bodies);
        with = List.copyOf(with);
    }

    /** Whether no body was found. */
    public boolean isEmpty() {
        return bodies.isEmpty();
    }

    /** The bodies alone. */
    public List<AgencyRef> references() {
        return bodies.stream().map(Found::value).toList();
    }

    /** Whether all of it is sure. */
    public Certainty certainty() {
        boolean sure = bodies.stream().allMatch(Found::isSure) && with.stream().allMatch(Found::isSure);
        return sure ? Certainty.SURE : Certainty.LIKELY;
    }
}
