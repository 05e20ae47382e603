package vn.kehoach.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.compose.Marks;
import vn.kehoach.compose.Wording;
import vn.kehoach.outline.Line;
import vn.kehoach.outline.Node;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.Numbering;
import vn.kehoach.plan.SectionKind;

/** Points of a section as items. */
final class ItemReader {
    /** Sections whose sentences lay work on somebody. */
    private static final Set<SectionKind> ASSIGNING = EnumSet.of(
            SectionKind.SOLUTIONS,
            SectionKind.ASSIGNMENTS,
            SectionKind.FUNDING,
            SectionKind.RECOMMENDATIONS,
            SectionKind.ORGANISATION);

    /** Kinds of sections whose numbers are to be reached; the others tell of the past, of money or of whom a plan concerns. */
    private static final Set<SectionKind> AIMING = EnumSet.of(
            SectionKind.PURPOSES,
            SectionKind.REQUIREMENTS,
            SectionKind.SOLUTIONS,
            SectionKind.ASSIGNMENTS,
            SectionKind.ORGANISATION);

    private final SectionKind kind;
    private final boolean aims;
    private final Phrases phrases;
    private final Notes notes;

    /** A reader for a section of a kind and of a heading. */
    ItemReader(SectionKind kind, String heading, Phrases phrases, Notes notes) {
        this.kind = kind;
        this.aims = AIMING.contains(kind) || Headings.aims(heading);
        this.phrases = phrases;
        this.notes = notes;
    }

    /**
     * The items of a list.
     *
     * @param pointer of the list
     * @param above number of the level above without its final stop; empty for none
     */
    List<Item> items(List<Node> nodes, String pointer, String above) {
        Numbering numbering = Lists.numbering(nodes, above);
        List<Item> items = new ArrayList<>();
        int number = 0;
        for (Node node : nodes) {
            boolean counted = Lists.numbering(node.mark()) != Numbering.NONE || numbering == Numbering.NONE;
            String mark = counted ? Marks.mark(numbering, ++number, above) : "";
            Lists.compare(node, mark, notes);
            items.add(item(node, pointer + "/" + items.size(), numbering, mark));
        }
        return items;
    }

    private Item item(Node node, String pointer, Numbering numbering, String mark) {
        ItemParts parts = new ItemParts();
        List<Node> points = node.nodes();
        if (isRunIn(node)) {
            runIn(parts, node, pointer);
        } else {
            node.title().ifPresent(line -> title(parts, line, pointer));
            node.text()
                    .ifPresent(line -> text(parts, line, pointer, node.nodes().isEmpty()));
        }
        if (node.title().isPresent() && parts.text.isEmpty() && leads(points)) {
            Line line = points.get(0).text().orElseThrow();
            points = points.subList(1, points.size());
            text(parts, line, pointer, points.isEmpty());
        }
        boolean onlyTable = node.table().isPresent()
                && node.title().isEmpty()
                && node.text().isEmpty();
        parts.unmarked = !onlyTable && numbering != Numbering.NONE && Lists.numbering(node.mark()) == Numbering.NONE;
        parts.table = node.table().map(Tables::data);
        node.table()
                .ifPresent(table -> Tables.paragraphs(table).forEach(line -> notes.madeOf(pointer + "/table", line)));
        if (!points.isEmpty()) {
            points(parts, points, pointer, numbering, mark);
        }
        if (parts.title.isEmpty() && parts.text.isEmpty() && parts.items.isEmpty() && !parts.agency.isEmpty()) {
            // Bodies with nothing to do are printed as a sentence: a heading must say that it is one.
            parts.title = node.title().map(RichText::heading);
        }
        return parts.item();
    }

    private void points(ItemParts parts, List<Node> points, String pointer, Numbering numbering, String mark) {
        boolean counts = numbering == Numbering.ARABIC || numbering == Numbering.DECIMAL;
        String above = counts && !mark.isEmpty() ? mark.substring(0, mark.length() - 1) : "";
        parts.items = items(points, pointer + "/items", above);
        boolean headed = parts.title.isPresent() || !parts.agency.isEmpty();
        boolean heading = headed && numbering != Numbering.DASH && numbering != Numbering.PLUS;
        boolean alone = heading && Lists.isOneSentence(parts.items);
        parts.numbering = Lists.written(Lists.numbering(points, above), Marks.below(numbering), alone);
    }

    /** Bold words at the start of a paragraph, which stay on its line. */
    private static boolean isRunIn(Node node) {
        return node.title().isPresent()
                && node.text().isPresent()
                && node.title().get().place().equals(node.text().get().place());
    }

    private void runIn(ItemParts parts, Node node, String pointer) {
        Line title = node.title().orElseThrow();
        Line text = node.text().orElseThrow();
        if (addressed(parts, RichText.plain(title), title, pointer)) {
            notes.madeOf(pointer + "/title", title);
            text(parts, text, pointer, node.nodes().isEmpty());
            return;
        }
        parts.agency = List.of();
        parts.mode = Optional.empty();
        Line whole = LineParts.joined(title, text);
        notes.madeOf(pointer + "/text", whole);
        parts.text = Optional.of(phrases.text(whole, pointer));
        if (node.nodes().isEmpty()) {
            duties(parts, RichText.plain(whole), whole, pointer);
        }
    }

    /** The paragraph right under a heading is the point's own text. */
    private static boolean leads(List<Node> nodes) {
        return !nodes.isEmpty()
                && Lists.isPlainParagraph(nodes.get(0))
                && nodes.subList(1, nodes.size()).stream()
                        .allMatch(node -> Lists.numbering(node.mark()) != Numbering.NONE);
    }

    private void title(ItemParts parts, Line line, String pointer) {
        String printed = phrases.heading(line);
        notes.madeOf(pointer + "/title", line);
        if (!addressed(parts, RichText.plain(line), line, pointer)) {
            parts.title = Optional.of(printed);
        }
    }

    /**
     * Takes a text as the name of the bodies to whom the point is addressed.
     *
     * @return whether the plan then prints these words by itself
     */
    private boolean addressed(ItemParts parts, String words, Line line, String pointer) {
        if (phrases.isPlain(pointer)) {
            return false;
        }
        Phrases.Bodies bodies = phrases.bodies(words, pointer + "/agency", line.place());
        if (bodies.agencies().isEmpty()) {
            return false;
        }
        parts.agency = bodies.agencies();
        parts.with = bodies.with();
        parts.mode = bodies.mode();
        String heading = phrases.addressed(parts.agency, parts.mode, kind);
        return heading.equals(Wording.withoutEndMark(words));
    }

    private void text(ItemParts parts, Line line, String pointer, boolean leaf) {
        String words = RichText.plain(line);
        notes.madeOf(pointer + "/text", line);
        if (parts.title.isEmpty() && parts.agency.isEmpty() && heading(parts, line, words, pointer, leaf)) {
            return;
        }
        parts.text = Optional.of(phrases.text(line, pointer));
        if (leaf) {
            duties(parts, words, line, pointer);
        }
    }

    /** A point that begins with the name of its bodies and a colon, or is nothing but their name above points of its own. */
    private boolean heading(ItemParts parts, Line line, String words, String pointer, boolean leaf) {
        int colon = words.indexOf(':');
        if (!leaf) {
            if (colon >= 0 && colon < words.length() - 1 || !addressedOnly(parts, words, line, pointer)) {
                return false;
            }
            return true;
        }
        if (colon <= 0 || colon == words.length() - 1) {
            return false;
        }
        ItemParts trial = new ItemParts();
        if (!addressed(trial, words.substring(0, colon), line, pointer)) {
            return false;
        }
        String rest = phrases.text(LineParts.after(line, ':'), pointer);
        parts.agency = trial.agency;
        parts.with = trial.with;
        parts.mode = trial.mode;
        parts.text = Optional.of(rest);
        duties(parts, words.substring(colon + 1), line, pointer);
        return true;
    }

    private boolean addressedOnly(ItemParts parts, String words, Line line, String pointer) {
        boolean printsItself = addressed(parts, words, line, pointer);
        if (parts.agency.isEmpty()) {
            return false;
        }
        if (!printsItself) {
            parts.title = Optional.of(phrases.heading(line));
        }
        return true;
    }

    /** What the sentence lays on somebody, beside its words. */
    private void duties(ItemParts parts, String words, Line line, String pointer) {
        if (phrases.isPlain(pointer)) {
            return;
        }
        if (ASSIGNING.contains(kind)) {
            if (parts.agency.isEmpty()) {
                Phrases.Bodies doers = phrases.doers(parts.text.orElse(words));
                parts.agency = doers.agencies();
                parts.with = doers.with();
                parts.mode = doers.mode();
            }
            parts.projects = phrases.projects(words, pointer + "/projects", line.place());
        }
        parts.goals = aims ? phrases.goals(words) : List.of();
        parts.report = phrases.report(words);
        parts.deadline = phrases.deadline(words);
    }
}
