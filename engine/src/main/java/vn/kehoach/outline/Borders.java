package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.outline.Item.Passage;

/**
 * Where text, recipients and signature, and annexes begin and end.
 *
 * @param body the text
 * @param tail recipients and signature
 * @param annexes each with its heading first
 */
record Borders(List<Item> body, List<Passage> tail, List<List<Item>> annexes) {
    private static final String END_MARK = "./.";
    private static final int LONGEST_HEADING = 300;
    private static final int LONGEST_OF_TAIL = 200;
    /** Heads annexes after the signature. */
    private static final Pattern ANNEX = Pattern.compile(
            "(?iU)^(phụ lục|phụ biểu|biểu( mẫu)?( số)?|mẫu( số)?|danh mục|danh sách|bảng)\\b.*", Pattern.DOTALL);
    /** Heads an annex wherever it stands. */
    private static final Pattern SURE_ANNEX = Pattern.compile(
            "(?U)^(PHỤ LỤC|Phụ lục|PHỤ BIỂU)(\\s+((số|SỐ)\\s+)?([IVX]+|\\d+|[A-Z])\\b.*|\\s*[:.]?\\s*|\\s*\\n.*|\\s+\\p{Lu}{2}.*)",
            Pattern.DOTALL);

    static Borders of(List<Item> items, int bodyStart) {
        int tailStart = tailStart(items, bodyStart);
        int annexStart = annexBefore(items, bodyStart, tailStart);
        int tailEnd = tailEnd(items, tailStart);
        List<List<Item>> annexes = new ArrayList<>();
        cutAnnexes(items.subList(annexStart, tailStart), annexes);
        cutAnnexes(items.subList(tailEnd, items.size()), annexes);
        List<Passage> tail = items.subList(tailStart, tailEnd).stream()
                .map(Passage.class::cast)
                .toList();
        return new Borders(items.subList(bodyStart, annexStart), tail, annexes);
    }

    private static int tailStart(List<Item> items, int from) {
        for (int at = from; at < items.size(); at++) {
            if (items.get(at) instanceof Passage passage && TailReader.labels(passage)) {
                return signatureBefore(items, from, at);
            }
        }
        return signatureAlone(items, from);
    }

    /** A signature may stand before the recipients. */
    private static int signatureBefore(List<Item> items, int from, int label) {
        int start = label;
        int sure = label;
        while (start > from && items.get(start - 1) instanceof Passage passage && TailReader.signs(passage)) {
            start--;
            sure = TailReader.surelySigns(passage) ? start : sure;
        }
        return sure;
    }

    /** Without recipients a signature is what follows the end mark, or stands at the very end. */
    private static int signatureAlone(List<Item> items, int from) {
        for (int at = items.size() - 1; at > from; at--) {
            boolean ended = items.get(at - 1) instanceof Passage before
                    && before.words().endsWith(END_MARK);
            if (ended && items.get(at) instanceof Passage next && TailReader.signs(next) && !annex(next)) {
                return at;
            }
        }
        return signatureBefore(items, from, items.size());
    }

    private static int annexBefore(List<Item> items, int from, int tailStart) {
        for (int at = from; at < tailStart; at++) {
            if (items.get(at) instanceof Passage passage && headsAnnex(passage)) {
                return at;
            }
        }
        return tailStart;
    }

    /** The end of the signature: a table, the heading of an annex, or what is too long or numbered. */
    private static int tailEnd(List<Item> items, int tailStart) {
        int at = tailStart;
        boolean signed = false;
        while (at < items.size() && items.get(at) instanceof Passage passage && !annex(passage)) {
            boolean counts = passage.marked() && !Rank.of(passage.mark()).bullet();
            if (signed && (counts || passage.words().length() > LONGEST_OF_TAIL)) {
                break;
            }
            if (signed && HeadReader.opens(passage)) {
                return headOfAnother(items, tailStart, at);
            }
            signed |= TailReader.signs(passage);
            at++;
        }
        return at;
    }

    /** Where the head of another document begins: after the name of who signs, or the recipients. */
    private static int headOfAnother(List<Item> items, int tailStart, int opens) {
        for (int at = opens; at > tailStart; at--) {
            if (items.get(at - 1) instanceof Passage before && (before.marked() || Form.name(before.words()))) {
                return at;
            }
        }
        return opens;
    }

    private static boolean annex(Passage passage) {
        String words = passage.words();
        return !passage.marked()
                && words.length() < LONGEST_HEADING
                && ANNEX.matcher(words).matches();
    }

    private static boolean headsAnnex(Passage passage) {
        String words = passage.words();
        return !passage.marked()
                && words.length() < LONGEST_HEADING
                && SURE_ANNEX.matcher(words).matches()
                && (!Form.closed(words) || words.length() < LONGEST_OF_TAIL / 2);
    }

    private static void cutAnnexes(List<Item> items, List<List<Item>> annexes) {
        List<Item> annex = new ArrayList<>();
        for (Item item : items) {
            if (!annex.isEmpty() && item instanceof Passage passage && headsAnnex(passage)) {
                annexes.add(annex);
                annex = new ArrayList<>();
            }
            annex.add(item);
        }
        if (!annex.isEmpty()) {
            annexes.add(annex);
        }
    }
}
