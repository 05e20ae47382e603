package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.manuscript.Block;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.manuscript.Paragraph;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Table;

/** Compares what goes into an outline with what comes out of it. */
final class Words {
    private Words() {}

    static Set<Place> places(Manuscript manuscript) {
        Set<Place> places = new TreeSet<>();
        manuscript.blocks().forEach(block -> places(block, places));
        return places;
    }

    static Set<Place> places(Outline outline) {
        Set<Place> places = new TreeSet<>();
        lines(outline).forEach(line -> places.addAll(line.places()));
        Stream.concat(outline.sections().stream(), outline.annexes().stream()).forEach(node -> tables(node, places));
        return places;
    }

    /** The letters and digits of all paragraphs, sorted: nothing may be lost and nothing come twice. */
    static String letters(Manuscript manuscript) {
        List<String> words = new ArrayList<>();
        manuscript.blocks().forEach(block -> words(block, words));
        return sorted(words);
    }

    static String letters(Outline outline) {
        List<String> words = new ArrayList<>();
        lines(outline).forEach(line -> words.add(line.words()));
        Stream.concat(outline.sections().stream(), outline.annexes().stream())
                .forEach(node -> marksAndTables(node, words));
        return sorted(words);
    }

    /** The places of the lines of nodes, from top to bottom. */
    static List<Place> inOrder(List<Node> nodes) {
        List<Line> lines = new ArrayList<>();
        nodes.forEach(node -> lines(node, lines));
        return lines.stream().map(Line::place).toList();
    }

    /** All lines of an outline but those in tables. */
    static List<Line> lines(Outline outline) {
        List<Line> lines = new ArrayList<>();
        Head head = outline.head();
        Tail tail = outline.tail();
        Stream.of(head.issuer(), head.title(), head.fixed(), head.others(), outline.bases(), outline.opening())
                .forEach(lines::addAll);
        Stream.of(head.number(), head.placeAndDate(), head.type(), tail.label(), tail.archive())
                .forEach(line -> line.ifPresent(lines::add));
        outline.sections().forEach(node -> lines(node, lines));
        Stream.of(tail.recipients(), tail.signature(), tail.others(), outline.notes())
                .forEach(lines::addAll);
        outline.annexes().forEach(node -> lines(node, lines));
        return lines;
    }

    private static void lines(Node node, List<Line> lines) {
        node.title().ifPresent(lines::add);
        node.text().ifPresent(lines::add);
        node.nodes().forEach(below -> lines(below, lines));
    }

    private static void tables(Node node, Set<Place> places) {
        node.table().ifPresent(table -> places(table, places));
        node.nodes().forEach(below -> tables(below, places));
    }

    private static void marksAndTables(Node node, List<String> words) {
        words.add(node.mark().printed());
        node.table().ifPresent(table -> words(table, words));
        node.nodes().forEach(below -> marksAndTables(below, words));
    }

    private static void places(Block block, Set<Place> places) {
        if (block instanceof Paragraph paragraph) {
            places.add(paragraph.place());
        } else if (block instanceof Table table) {
            table.rows().stream().flatMap(Collection::stream).forEach(cell -> cell.blocks()
                    .forEach(b -> places(b, places)));
        }
    }

    private static void words(Block block, List<String> words) {
        if (block instanceof Paragraph paragraph) {
            words.add(paragraph.label() + paragraph.words());
        } else if (block instanceof Table table) {
            table.rows().stream().flatMap(Collection::stream).forEach(cell -> cell.blocks()
                    .forEach(b -> words(b, words)));
        }
    }

    private static String sorted(List<String> words) {
        return words.stream()
                .flatMap(text ->
                        text.codePoints().filter(Character::isLetterOrDigit).mapToObj(Character::toString))
                .sorted()
                .collect(Collectors.joining());
    }
}
