package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where head, text, closing and annexes of a document stand in the edited one. A plan that a decision issues has two heads and two
 * texts. Zones follow one another without gaps; what has been moved does not shift them.
 */
final class Zones {
    /** What stands in a zone. */
    enum Kind {
        HEAD,
        TEXT,
        CLOSING,
        ANNEX
    }

    /**
     * A zone of the edited document.
     *
     * @param from its first paragraph, from 0
     * @param to behind its last
     */
    record Zone(Kind kind, int from, int to) {
        boolean has(int paragraph) {
            return from <= paragraph && paragraph < to;
        }
    }

    private final List<Printed> parts;
    private final Alignment alignment;
    private final List<Kind> kinds = new ArrayList<>();
    /** By part, the place of its zone. */
    private final int[] zoneOf;

    private final Set<Integer> inOrder;
    private final List<Zone> zones = new ArrayList<>();

    private Zones(List<Printed> parts, Alignment alignment, List<Integer> inOrder) {
        this.parts = parts;
        this.alignment = alignment;
        this.inOrder = new HashSet<>(inOrder);
        this.zoneOf = new int[parts.size()];
    }

    /**
     * The zones of an edited document.
     *
     * @param parts of the document as it was
     * @param size paragraphs of the edited one
     */
    static Zones of(List<Printed> parts, Alignment alignment, int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = alignment.baseOf(i);
        }
        List<Integer> inOrder = InOrder.of(order);
        Zones zones = new Zones(parts, alignment, inOrder);
        zones.sort();
        zones.place(inOrder, size);
        return zones;
    }

    private void sort() {
        kinds.add(Kind.HEAD);
        for (int part = 0; part < parts.size(); part++) {
            Kind kind = kind(part);
            if (kind != kinds.get(kinds.size() - 1)) {
                kinds.add(kind);
            }
            zoneOf[part] = kinds.size() - 1;
        }
    }

    /** Words of the form belong to what stands before them, but for labels: those of recipients and of annexes. */
    private Kind kind(int part) {
        Printed printed = parts.get(part);
        if (!printed.from().isEmpty()) {
            return own(printed);
        }
        int next = part;
        while (next < parts.size() && parts.get(next).from().isEmpty()) {
            next++;
        }
        Kind behind = next == parts.size() ? Kind.HEAD : own(parts.get(next));
        return behind == Kind.CLOSING || behind == Kind.ANNEX ? behind : kinds.get(kinds.size() - 1);
    }

    private static Kind own(Printed printed) {
        if (printed.isAnnex()) {
            return Kind.ANNEX;
        }
        return printed.isHead() ? Kind.HEAD : printed.isClosing() ? Kind.CLOSING : Kind.TEXT;
    }

    /** New paragraphs behind a head belong to the text below, those behind a text to the text. */
    private void place(List<Integer> order, int size) {
        int from = 0;
        for (int zone = 0; zone < kinds.size(); zone++) {
            int place = zone;
            int to = kinds.get(zone) == Kind.HEAD
                    ? order.stream()
                            .filter(each -> zoneOf[alignment.baseOf(each)] <= place)
                            .mapToInt(each -> each + 1)
                            .max()
                            .orElse(from)
                    : order.stream()
                            .filter(each -> zoneOf[alignment.baseOf(each)] > place)
                            .findFirst()
                            .orElse(size);
            int end = zone == kinds.size() - 1 ? size : Math.max(from, to);
            zones.add(new Zone(kinds.get(zone), from, end));
            from = end;
        }
    }

    /** The zones of some kinds, from above. */
    List<Zone> of(Kind... wanted) {
        List<Kind> all = List.of(wanted);
        return zones.stream().filter(zone -> all.contains(zone.kind())).toList();
    }

    boolean isIn(Kind kind, int paragraph) {
        return of(kind).stream().anyMatch(zone -> zone.has(paragraph));
    }

    /** Whether a paragraph stands in the order in which the document had it. */
    boolean isInOrder(int paragraph) {
        return inOrder.contains(paragraph);
    }

    /** Whether a paragraph of one zone now stands in another; the text may take those of annexes. */
    boolean isAway(int paragraph) {
        int part = alignment.baseOf(paragraph);
        if (part < 0 || parts.get(part).from().isEmpty()) {
            return false;
        }
        boolean taken = parts.get(part).isAnnex() && isIn(Kind.TEXT, paragraph);
        return !taken && !zones.get(zoneOf[part]).has(paragraph);
    }
}
