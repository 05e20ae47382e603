package vn.kehoach.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.words.Likeness;
import vn.kehoach.words.Pairing;

/**
 * Two texts as one: whoever accepts all changes has the second, whoever rejects them the first. Paragraphs, tables and rows that are alike
 * are laid over each other, the others taken out and put in whole.
 */
final class TrackedBody {
    private static final double ALIKE = 0.4;
    /** Of the words, in the likeness of two paragraphs; the rest is for the same style. */
    private static final double WORDS = 0.9;

    private final Tracks tracks;
    private final TrackedRuns runs;

    TrackedBody(Revision revision) {
        this.tracks = new Tracks(revision);
        this.runs = new TrackedRuns(tracks);
    }

    /** What stands together: a paragraph; a table, with the empty paragraph that parts it from what follows. */
    private record Unit(List<Element> elements) {
        Element first() {
            return elements.get(0);
        }

        boolean isTable() {
            return first().is("w:tbl");
        }

        String words() {
            return first().words();
        }
    }

    /** The document's two texts as one; the page is the second's. */
    Element document(Element before, Element after) {
        Element was = before.child("w:body").orElseThrow();
        Element is = after.child("w:body").orElseThrow();
        List<Element> body = new ArrayList<>(blocks(content(was), content(is)));
        body.addAll(is.all("w:sectPr"));
        return Element.of("w:document", List.of(Element.of("w:body", body)));
    }

    private static List<Element> content(Element body) {
        return body.children().stream().filter(child -> !child.is("w:sectPr")).toList();
    }

    /**
     * Paragraphs and tables. The last ones are laid over each other whatever they say: the end of a cell cannot be taken out, and
     * documents end with recipients and signature; so are tables that both begin with.
     */
    private List<Element> blocks(List<Element> before, List<Element> after) {
        List<Unit> was = units(before);
        List<Unit> is = units(after);
        int headWas = head(was);
        int headIs = head(is);
        boolean heads = headWas >= 0 && headIs >= 0;
        int lastWas = was.size() - 1;
        int lastIs = is.size() - 1;
        List<Element> all = new ArrayList<>();
        if (heads) {
            all.addAll(between(was.subList(0, headWas), is.subList(0, headIs)));
            all.addAll(both(was.get(headWas), is.get(headIs)));
        }
        all.addAll(between(was.subList(heads ? headWas + 1 : 0, lastWas), is.subList(heads ? headIs + 1 : 0, lastIs)));
        all.addAll(both(was.get(lastWas), is.get(lastIs)));
        return all;
    }

    /** The table that a document begins with, or an empty paragraph and then a table; less than 0 if it does not. */
    private static int head(List<Unit> units) {
        int first = units.get(0).words().isEmpty() && !units.get(0).isTable() ? 1 : 0;
        return first < units.size() - 1 && units.get(first).isTable() ? first : -1;
    }

    private static List<Unit> units(List<Element> blocks) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Element block = blocks.get(i);
            boolean parted = block.is("w:tbl")
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1).is("w:p")
                    && blocks.get(i + 1).all("w:r").isEmpty();
            units.add(new Unit(parted ? List.of(block, blocks.get(++i)) : List.of(block)));
        }
        return units;
    }

    private List<Element> between(List<Unit> was, List<Unit> is) {
        int[] pairs = Pairing.of(was, is, Unit::elements, TrackedBody::likeness);
        List<Element> all = new ArrayList<>();
        int old = 0;
        int now = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0) {
                was.subList(old, pairs[i]).forEach(unit -> all.addAll(whole(unit, Tracks.Fate.DELETED)));
                is.subList(now, i).forEach(unit -> all.addAll(whole(unit, Tracks.Fate.INSERTED)));
                all.addAll(both(was.get(pairs[i]), is.get(i)));
                old = pairs[i] + 1;
                now = i + 1;
            }
        }
        was.subList(old, was.size()).forEach(unit -> all.addAll(whole(unit, Tracks.Fate.DELETED)));
        is.subList(now, is.size()).forEach(unit -> all.addAll(whole(unit, Tracks.Fate.INSERTED)));
        return all;
    }

    private static double likeness(Unit was, Unit is) {
        if (was.isTable() != is.isTable() || was.isTable() && !isSameGrid(was.first(), is.first())) {
            return 0;
        }
        boolean empty = was.words().isEmpty();
        if (empty != is.words().isEmpty()) {
            return 0;
        }
        double words = Likeness.of(was.words()).with(Likeness.of(is.words()));
        boolean sameStyle = was.first().child("w:pPr").equals(is.first().child("w:pPr"));
        double alike = WORDS * words + (sameStyle ? 1 - WORDS : 0);
        return was.isTable() || alike >= ALIKE ? alike : 0;
    }

    private static boolean isSameGrid(Element was, Element is) {
        return was.child("w:tblPr").equals(is.child("w:tblPr")) && columns(was) == columns(is);
    }

    private static int columns(Element table) {
        return table.child("w:tblGrid").orElseThrow().children().size();
    }

    private List<Element> whole(Unit unit, Tracks.Fate fate) {
        return unit.elements().stream()
                .map(each -> each.is("w:tbl") ? table(each, fate) : paragraph(each, fate))
                .toList();
    }

    private List<Element> both(Unit was, Unit is) {
        if (was.isTable() != is.isTable() || was.isTable() && !isSameGrid(was.first(), is.first())) {
            List<Element> all = new ArrayList<>(whole(was, Tracks.Fate.DELETED));
            all.addAll(whole(is, Tracks.Fate.INSERTED));
            return all;
        }
        if (!was.isTable()) {
            return List.of(paragraph(was.first(), is.first()));
        }
        List<Element> all = new ArrayList<>(List.of(table(was.first(), is.first())));
        for (int i = 1; i < is.elements().size(); i++) {
            all.add(paragraph(was.elements().get(i), is.elements().get(i)));
        }
        return all;
    }

    private Element paragraph(Element paragraph, Tracks.Fate fate) {
        Element properties = paragraph.child("w:pPr").orElseGet(() -> Element.of("w:pPr", List.of()));
        List<Element> children = new ArrayList<>();
        children.add(properties.with(Element.of("w:rPr", List.of(tracks.mark(fate)))));
        List<Element> text = paragraph.all("w:r");
        if (!text.isEmpty()) {
            children.add(tracks.runs(fate, text));
        }
        return Element.of("w:p", children);
    }

    private Element paragraph(Element before, Element after) {
        List<Element> children = new ArrayList<>();
        tracks.properties(before.child("w:pPr"), after.child("w:pPr"), "w:pPrChange")
                .ifPresent(children::add);
        children.addAll(runs.of(before, after));
        return Element.of("w:p", children);
    }

    private Element table(Element table, Tracks.Fate fate) {
        return Element.of(
                "w:tbl",
                table.children().stream()
                        .map(child -> child.is("w:tr") ? row(child, fate) : child)
                        .toList());
    }

    private Element row(Element row, Tracks.Fate fate) {
        List<Element> children = new ArrayList<>();
        Element properties = row.child("w:trPr").orElseGet(() -> Element.of("w:trPr", List.of()));
        children.add(properties.with(tracks.mark(fate)));
        for (Element cell : row.all("w:tc")) {
            children.add(Element.of(
                    "w:tc",
                    cell.children().stream()
                            .map(child -> child.is("w:p") ? paragraph(child, fate) : child)
                            .toList()));
        }
        return Element.of("w:tr", children);
    }

    private Element table(Element before, Element after) {
        List<Element> children = new ArrayList<>(after.all("w:tblPr"));
        children.add(tracks.grid(
                before.child("w:tblGrid").orElseThrow(),
                after.child("w:tblGrid").orElseThrow()));
        List<Element> was = before.all("w:tr");
        List<Element> is = after.all("w:tr");
        int[] pairs = Pairing.of(was, is, row -> row, TrackedBody::rowLikeness);
        pairFirst(pairs, was, is);
        int old = 0;
        int now = 0;
        for (int i = 0; i <= pairs.length; i++) {
            if (i == pairs.length || pairs[i] >= 0) {
                int upTo = i == pairs.length ? was.size() : pairs[i];
                was.subList(old, upTo).forEach(row -> children.add(row(row, Tracks.Fate.DELETED)));
                is.subList(now, i).forEach(row -> children.add(row(row, Tracks.Fate.INSERTED)));
                if (i < pairs.length) {
                    children.add(row(was.get(pairs[i]), is.get(i)));
                    old = pairs[i] + 1;
                    now = i + 1;
                }
            }
        }
        return Element.of("w:tbl", children);
    }

    /** Names of columns stay names of columns, an issuer an issuer, a signature a signature: rows of the same kind at the top. */
    private static void pairFirst(int[] pairs, List<Element> was, List<Element> is) {
        boolean untouched = pairs[0] < 0 && java.util.Arrays.stream(pairs).noneMatch(pair -> pair == 0);
        if (untouched && isSameKind(was.get(0), is.get(0))) {
            pairs[0] = 0;
        }
    }

    private static double rowLikeness(Element was, Element is) {
        double alike = isSameKind(was, is) ? Likeness.of(was.words()).with(Likeness.of(is.words())) : 0;
        return alike >= ALIKE ? alike : 0;
    }

    /** Rows of as many cells: cells can be neither put in nor taken out, only rows. */
    private static boolean isSameKind(Element was, Element is) {
        return was.child("w:trPr").equals(is.child("w:trPr"))
                && was.all("w:tc").size() == is.all("w:tc").size();
    }

    private Element row(Element before, Element after) {
        List<Element> children = new ArrayList<>(after.all("w:trPr"));
        List<Element> was = before.all("w:tc");
        List<Element> is = after.all("w:tc");
        for (int i = 0; i < is.size(); i++) {
            List<Element> cell = new ArrayList<>();
            Optional<Element> properties =
                    tracks.properties(was.get(i).child("w:tcPr"), is.get(i).child("w:tcPr"), "w:tcPrChange");
            properties.ifPresent(cell::add);
            cell.addAll(blocks(was.get(i).all("w:p"), is.get(i).all("w:p")));
            children.add(Element.of("w:tc", cell));
        }
        return Element.of("w:tr", children);
    }
}
