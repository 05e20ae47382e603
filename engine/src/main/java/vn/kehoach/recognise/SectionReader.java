package vn.kehoach.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.compose.Marks;
import vn.kehoach.compose.Wording;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.outline.Line;
import vn.kehoach.outline.Mark;
import vn.kehoach.outline.Node;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Numbering;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.TargetSection;
import vn.kehoach.words.Folding;

/** Chapters of an outline as sections of a plan. */
final class SectionReader {
    /** Kinds that stand together under one heading: {@code Mục tiêu} with {@code Chỉ tiêu} below it. */
    private static final Set<SectionKind> SHARING = EnumSet.of(
            SectionKind.PURPOSES,
            SectionKind.REQUIREMENTS,
            SectionKind.TARGETS,
            SectionKind.SCOPE,
            SectionKind.FUNDING,
            SectionKind.ORGANISATION);

    private final Phrases phrases;
    private final Notes notes;
    private final Slug keys = new Slug();
    private final Set<SectionKind> used = EnumSet.noneOf(SectionKind.class);
    private final List<Section> sections = new ArrayList<>();
    private int chapters;

    SectionReader(Phrases phrases, Notes notes) {
        this.phrases = phrases;
        this.notes = notes;
    }

    /** Every section, in the order of the original. */
    List<Section> read(List<Node> chapters) {
        List<Node> loose = new ArrayList<>();
        boolean list = isList(chapters);
        for (Node chapter : chapters) {
            if (chapter.title().isPresent() && !list) {
                untitled(loose);
                chapter(chapter);
            } else {
                loose.add(chapter);
            }
        }
        untitled(loose);
        return List.copyOf(sections);
    }

    /** Whether a document is one list, whose points may begin with a name, and has no chapters. */
    private static boolean isList(List<Node> chapters) {
        return chapters.stream().noneMatch(SectionReader::isChapter)
                && chapters.stream()
                        .anyMatch(node -> node.title().isEmpty() && node.mark().number() > 0);
    }

    private static boolean isChapter(Node node) {
        return node.mark().style().compareTo(Mark.Style.ROMAN) <= 0
                || node.title().isPresent() && node.text().isEmpty();
    }

    /** What has a place of its own nowhere: annexes, notes, lines of head and closing that are none of their parts. */
    List<Section> apart(String heading, List<Node> nodes) {
        sections.clear();
        if (!nodes.isEmpty()) {
            chapters++;
            section(SectionKind.FREE, heading, Optional.empty(), "", Optional.empty(), nodes);
        }
        return List.copyOf(sections);
    }

    /** Annexes: their headings, without what they are attached to, head sections. */
    List<Section> annexes(List<Node> annexes) {
        sections.clear();
        for (Node annex : annexes) {
            List<Line> rows = annex.title().map(LineParts::rows).orElse(List.of());
            List<Line> heads = rows.stream().takeWhile(row -> !isAttached(row)).toList();
            String heading = heads.stream().map(phrases::heading).collect(Collectors.joining(". "));
            List<Node> nodes = Stream.concat(
                            rows.stream()
                                    .skip(heads.size())
                                    .map(row -> new Node(
                                            Mark.NONE,
                                            Optional.empty(),
                                            Optional.of(row),
                                            Optional.empty(),
                                            List.of())),
                            annex.nodes().stream())
                    .toList();
            chapters++;
            section(
                    SectionKind.FREE,
                    heading.isEmpty() ? "Phụ lục" : heading,
                    Optional.empty(),
                    "",
                    annex.text(),
                    nodes);
        }
        return List.copyOf(sections);
    }

    private static boolean isAttached(Line row) {
        return row.words().strip().startsWith("(");
    }

    /** Points and paragraphs without a heading above them. */
    private void untitled(List<Node> loose) {
        if (!loose.isEmpty()) {
            chapters++;
            section(SectionKind.FREE, "Nội dung", Optional.empty(), "", Optional.empty(), List.copyOf(loose));
            loose.clear();
        }
    }

    private void chapter(Node chapter) {
        String heading = heading(chapter);
        Lists.compare(chapter, Marks.roman(++chapters) + ".", notes);
        SectionKind kind = Headings.kind(heading);
        if (isShared(chapter, kind)) {
            chapter.title().ifPresent(line -> notes.madeOf("/group", line));
            shared(heading, chapter.nodes());
            return;
        }
        section(kind, heading, Optional.empty(), "", chapter.text(), chapter.nodes());
        chapter.title().ifPresent(line -> notes.madeOf(pointer() + "/heading", line));
    }

    /** A chapter of titled points of which one at least is a section of ours by itself; a part of a document has such chapters. */
    private static boolean isShared(Node chapter, SectionKind kind) {
        boolean part = isPart(chapter);
        return (part || kind != SectionKind.SOLUTIONS && kind != SectionKind.ASSIGNMENTS)
                && chapter.text().isEmpty()
                && chapter.nodes().size() > 1
                && chapter.nodes().stream().allMatch(SectionReader::isHeading)
                && chapter.nodes().stream()
                        .map(node -> Headings.kind(RichText.plain(node.title().orElseThrow())))
                        .anyMatch(own -> own != kind && (SHARING.contains(own) || part && own != SectionKind.FREE));
    }

    private static boolean isPart(Node chapter) {
        return chapter.mark().style().compareTo(Mark.Style.CAPITAL) <= 0
                && chapter.nodes().stream().allMatch(node -> node.mark().style() == Mark.Style.ROMAN);
    }

    private static boolean isHeading(Node node) {
        return node.title().isPresent()
                && Lists.numbering(node.mark()) != Numbering.DASH
                && Lists.numbering(node.mark()) != Numbering.PLUS;
    }

    private void shared(String heading, List<Node> nodes) {
        boolean usual = nodes.size() == 2
                && Folding.exact(heading).equals(Folding.exact(Wording.PURPOSES_AND_REQUIREMENTS))
                && isUsual(nodes.get(0), SectionKind.PURPOSES)
                && isUsual(nodes.get(1), SectionKind.REQUIREMENTS)
                && !used.contains(SectionKind.PURPOSES)
                && !used.contains(SectionKind.REQUIREMENTS);
        int number = 0;
        for (Node node : nodes) {
            String own = heading(node);
            String above = String.valueOf(++number);
            Lists.compare(node, above + ".", notes);
            Optional<String> group = usual ? Optional.empty() : Optional.of(heading);
            section(Headings.kind(own), own, group, above, node.text(), node.nodes());
            node.title().ifPresent(line -> notes.madeOf(pointer() + "/heading", line));
        }
    }

    private static boolean isUsual(Node node, SectionKind kind) {
        return Headings.written(
                        kind, Wording.withoutEndMark(RichText.plain(node.title().orElseThrow())))
                .isEmpty();
    }

    private String heading(Node node) {
        return Wording.withoutEndMark(phrases.heading(node.title().orElseThrow()));
    }

    private String pointer() {
        return "/" + sections.get(sections.size() - 1).key();
    }

    private void section(
            SectionKind kind,
            String heading,
            Optional<String> group,
            String above,
            Optional<Line> text,
            List<Node> nodes) {
        if (nodes.isEmpty() && text.isPresent()) {
            Node sentence = new Node(Mark.NONE, Optional.empty(), text, Optional.empty(), List.of());
            section(kind, heading, group, above, Optional.empty(), List.of(sentence));
            return;
        }
        boolean targets = kind == SectionKind.TARGETS
                && TargetReader.isExpressible(nodes)
                && (Headings.promisesTargets(heading) || areCounted(nodes));
        boolean own = kind != SectionKind.FREE && (targets || kind != SectionKind.TARGETS) && used.add(kind);
        SectionKind written = own ? kind : SectionKind.FREE;
        String key = own ? kind.word() : keys.unique(SectionKind.FREE.word() + Slug.of(heading));
        Optional<Line> leading = text.isEmpty() && leads(nodes) ? nodes.get(0).text() : Optional.empty();
        Optional<Line> intro = text.or(() -> leading);
        List<Node> points = leading.isPresent() ? nodes.subList(1, nodes.size()) : nodes;
        intro.ifPresent(line -> notes.madeOf("/" + key + "/intro", line));
        if (!own && kind == SectionKind.FREE) {
            points.stream()
                    .findFirst()
                    .flatMap(SectionReader::first)
                    .ifPresent(line -> notes.say(line.place(), Matter.UNTYPED, heading));
        }
        Optional<String> headed = Headings.written(written, heading);
        Numbering numbering = Lists.numbering(points, above);
        Numbering usual = above.isEmpty() ? Numbering.ARABIC : underHeading(kind);
        Optional<String> opened = intro.map(line -> phrases.text(line, "/" + key + "/intro"));
        if (own && targets) {
            List<Target> all = new TargetReader(heading, phrases, notes).targets(points, "/" + key + "/items", above);
            boolean alone = all.size() == 1;
            sections.add(new TargetSection(
                    key,
                    headed,
                    group,
                    opened,
                    alone ? Optional.of(numbering) : Lists.written(numbering, usual, false),
                    all));
        } else {
            List<Item> items =
                    new ItemReader(written, heading, phrases, notes).items(points, "/" + key + "/items", above);
            boolean alone = Lists.isOneSentence(items);
            sections.add(new ItemSection(
                    key,
                    headed,
                    group,
                    opened,
                    points.isEmpty() ? Optional.empty() : Lists.written(numbering, usual, alone),
                    items));
        }
    }

    /** Whether most of the sentences tell what can be counted. */
    private boolean areCounted(List<Node> nodes) {
        List<Line> sentences = nodes.stream().flatMap(Texts::lines).toList();
        long counted = sentences.stream()
                .filter(line -> !phrases.goals(RichText.plain(line)).isEmpty())
                .count();
        return counted * 2 > sentences.size();
    }

    /** As documents are composed: purposes and requirements are dashes under a shared heading, other points letters. */
    private static Numbering underHeading(SectionKind kind) {
        return kind == SectionKind.PURPOSES || kind == SectionKind.REQUIREMENTS ? Numbering.DASH : Numbering.LETTER;
    }

    /** A paragraph before marked points introduces them. */
    private static boolean leads(List<Node> nodes) {
        return nodes.size() > 1
                && Lists.isPlainParagraph(nodes.get(0))
                && nodes.subList(1, nodes.size()).stream()
                        .anyMatch(node -> Lists.numbering(node.mark()) != Numbering.NONE);
    }

    private static Optional<Line> first(Node node) {
        return node.title().or(node::text);
    }
}
