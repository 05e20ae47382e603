package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.outline.Item.Passage;

/** Finds the parts of a document by their form alone. It keeps nothing between documents. */
public final class Outliner {
    private static final Pattern BASIS = Pattern.compile("(?iU)^căn cứ\\b.*", Pattern.DOTALL);

    private Outliner() {}

    /** The outline of a document. */
    public static Outline outline(Manuscript manuscript) {
        Flow.Streams streams = Flow.of(manuscript);
        List<Remark> remarks = new ArrayList<>();
        Issued parts = Issued.of(streams.items());
        List<Item> body = Rejoiner.rejoin(parts.body(), remarks);
        List<Line> bases = new ArrayList<>();
        List<Line> opening = new ArrayList<>();
        int first = firstSection(body);
        List<Passage> above =
                body.subList(0, first).stream().map(Passage.class::cast).toList();
        int grounds = lastBasis(above) + 1;
        above.subList(0, grounds).forEach(passage -> bases.add(passage.whole()));
        above.subList(grounds, first).forEach(passage -> opening.add(passage.whole()));
        List<Node> sections = TreeBuilder.build(body.subList(first, body.size()), remarks);
        List<Node> annexes = parts.annexes().stream()
                .map(annex -> Annex.node(annex, remarks))
                .toList();
        return new Outline(
                parts.head(),
                bases,
                opening,
                sections,
                TailReader.read(parts.tail()),
                annexes,
                streams.notes(),
                remarks);
    }

    /** Where the sections begin: at the first number that counts, or the first heading. */
    private static int firstSection(List<Item> body) {
        for (int at = 0; at < body.size(); at++) {
            if (!(body.get(at) instanceof Passage passage)) {
                return at;
            }
            boolean counts = passage.marked() && !Rank.of(passage.mark()).bullet();
            if (counts || Headings.unmarked(passage)) {
                return at;
            }
        }
        return openingOnly(body);
    }

    /** The last paragraph that begins with Căn cứ: what stands between such is a basis too. -1 where there is none. */
    private static int lastBasis(List<Passage> above) {
        int last = -1;
        for (int at = 0; at < above.size(); at++) {
            last = BASIS.matcher(above.get(at).words()).matches() ? at : last;
        }
        return last;
    }

    /** In a document without sections the opening ends with the first paragraph that announces what follows. */
    private static int openingOnly(List<Item> body) {
        for (int at = 0; at < body.size(); at++) {
            if (Form.announces(((Passage) body.get(at)).words())) {
                return at + 1;
            }
        }
        return 0;
    }
}
