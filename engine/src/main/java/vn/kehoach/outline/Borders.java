package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.outline.Item.Grid;
import vn.kehoach.outline.Item.Passage;

/**
 * Where text, recipients and signature, and annexes begin and end.
 *
 * @param body the text
 * @param tail recipients and signature
 * @param annexes each with its heading first
 */
record Borders(List<Item> body, List<Passage> tail, List<List<Item>> annexes) {
    private static final int LONGEST_HEADING = 300;
    private static final Pattern ANNEX =
            Pattern.compile("(?iu)^(phụ lục|biểu( mẫu)?( số)?|mẫu( số)?|danh mục|bảng)\\b.*", Pattern.DOTALL);
    private static final Pattern SURE_ANNEX =
            Pattern.compile("^(PHỤ LỤC|Phụ lục)(\\s+(số\\s+)?([IVX]+|\\d+)\\b.*|\\s*[:.]?\\s*|\\n.*)", Pattern.DOTALL);

    static Borders of(List<Item> items, int bodyStart) {
        int tailStart = tailStart(items, bodyStart);
        int annexBefore = annexBefore(items, bodyStart, tailStart);
        List<List<Item>> annexes = new ArrayList<>();
        cutAnnexes(items.subList(annexBefore, tailStart), annexes);
        int tailEnd = tailEnd(items, tailStart);
        cutAnnexes(items.subList(tailEnd, items.size()), annexes);
        List<Passage> tail = items.subList(tailStart, tailEnd).stream()
                .map(Passage.class::cast)
                .toList();
        return new Borders(items.subList(bodyStart, annexBefore), tail, annexes);
    }

    private static int tailStart(List<Item> items, int from) {
        for (int at = from; at < items.size(); at++) {
            if (items.get(at) instanceof Passage passage && label(passage)) {
                return signatureBefore(items, from, at);
            }
        }
        return signatureAlone(items, from);
    }

    private static boolean label(Passage passage) {
        String words = passage.words();
        return !passage.marked() && TailReader.LABEL.matcher(words).find() && words.length() < LONGEST_HEADING;
    }

    /** A signature may stand before the recipients. */
    private static int signatureBefore(List<Item> items, int from, int label) {
        int start = label;
        boolean sure = false;
        while (start > from && items.get(start - 1) instanceof Passage passage && TailReader.signs(passage)) {
            start--;
            sure |= TailReader.surelySigns(passage);
        }
        return sure ? start : label;
    }

    /** Without recipients a signature is what follows the end mark, or what nothing but names follows. */
    private static int signatureAlone(List<Item> items, int from) {
        int ended = -1;
        for (int at = from; at < items.size(); at++) {
            if (items.get(at) instanceof Passage passage && passage.words().endsWith("./.")) {
                ended = at;
            }
        }
        if (ended >= 0
                && ended + 1 < items.size()
                && items.get(ended + 1) instanceof Passage p
                && TailReader.signs(p)
                && !annex(p)) {
            return ended + 1;
        }
        int start = signatureBefore(items, from, items.size());
        return start;
    }

    private static int annexBefore(List<Item> items, int from, int tailStart) {
        for (int at = from; at < tailStart; at++) {
            if (items.get(at) instanceof Passage passage
                    && !passage.marked()
                    && SURE_ANNEX.matcher(passage.words()).matches()
                    && passage.words().length() < LONGEST_HEADING
                    && !Form.closed(passage.words())) {
                return at;
            }
        }
        return tailStart;
    }

    private static int tailEnd(List<Item> items, int tailStart) {
        int at = tailStart;
        while (at < items.size() && !(items.get(at) instanceof Grid) && !annex((Passage) items.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean annex(Passage passage) {
        String words = passage.words();
        return !passage.marked()
                && words.length() < LONGEST_HEADING
                && ANNEX.matcher(words).matches();
    }

    private static void cutAnnexes(List<Item> items, List<List<Item>> annexes) {
        List<Item> annex = new ArrayList<>();
        for (Item item : items) {
            boolean starts =
                    item instanceof Passage p && SURE_ANNEX.matcher(p.words()).matches();
            if (starts && !annex.isEmpty()) {
                annexes.add(List.copyOf(annex));
                annex.clear();
            }
            annex.add(item);
        }
        if (!annex.isEmpty()) {
            annexes.add(annex);
        }
    }
}
