package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.StyleName;
import vn.kehoach.plan.Annex;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Numbering;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.TargetSection;
import vn.kehoach.setting.Setting;

/** The sections of a plan as numbered headings and paragraphs. */
final class SectionComposer {
    private final Setting setting;
    private final Texts texts;
    private final TargetSentence sentences;
    private final List<Block> blocks = new ArrayList<>();

    SectionComposer(Setting setting, Texts texts) {
        this.setting = setting;
        this.texts = texts;
        this.sentences = new TargetSentence(setting.programme(), setting.unit());
    }

    /** Every section, in order. */
    List<Block> compose() {
        int number = 0;
        for (Outline chapter : Outline.of(setting.plan().sections())) {
            String from = "/" + chapter.sections().get(0).key() + (chapter.shared() ? "/group" : "/heading");
            heading(1, StyleName.SECTION, Marks.roman(++number) + sectionMark(), chapter.heading(), from);
            if (chapter.shared()) {
                shared(chapter);
            } else {
                Section section = chapter.sections().get(0);
                content(section, section.numbering().orElseGet(() -> usual(section, Numbering.ARABIC)), "");
            }
        }
        return List.copyOf(blocks);
    }

    /**
     * What an annex's author wrote below its head.
     *
     * @param pointer of the annex
     */
    List<Block> annex(Annex annex, String pointer) {
        boolean more = annex.table().isPresent() || !annex.items().isEmpty();
        annex.intro().ifPresent(intro -> paragraph(StyleName.BODY, "", intro, more, pointer + "/intro"));
        annex.table()
                .flatMap(table -> new TableComposer(texts).compose(table, pointer + "/table"))
                .ifPresent(blocks::add);
        ItemWords words = new ItemWords(setting, SectionKind.FREE);
        List<Point> points = Point.of(annex.items(), pointer + "/items");
        Numbering usual = isOnePoint(points, words) ? Numbering.NONE : Numbering.ARABIC;
        items(points, annex.numbering().orElse(usual), "", words);
        return List.copyOf(blocks);
    }

    /** State documents write {@code I.}, Party documents {@code I-}. */
    private String sectionMark() {
        return setting.plan().form() == Plan.FormFamily.PARTY ? "-" : ".";
    }

    private void shared(Outline chapter) {
        int number = 0;
        for (Section section : chapter.sections()) {
            number++;
            heading(2, StyleName.CLAUSE_HEADING, number + ".", Outline.own(section), "/" + section.key() + "/heading");
            Numbering usual = usual(section, usualUnderHeading(section.kind()));
            content(section, section.numbering().orElse(usual), String.valueOf(number));
        }
    }

    /** Purposes and requirements are usually dashes, other points letters (ND30-BC-11, 14). */
    private static Numbering usualUnderHeading(SectionKind kind) {
        return kind == SectionKind.PURPOSES || kind == SectionKind.REQUIREMENTS ? Numbering.DASH : Numbering.LETTER;
    }

    /** One point alone is a paragraph, not a list: it has no mark. */
    private Numbering usual(Section section, Numbering several) {
        boolean alone = section instanceof ItemSection items
                        && isOnePoint(Point.of(items.items(), ""), new ItemWords(setting, section.kind()))
                || section instanceof TargetSection targets && isOneTarget(targets.items());
        return alone ? Numbering.NONE : several;
    }

    private static boolean isOnePoint(List<Point> points, ItemWords words) {
        List<Point> counted =
                points.stream().filter(point -> point.item().isCounted()).toList();
        return counted.size() == 1
                && words.title(counted.get(0).item()).isEmpty()
                && words.pointsOf(counted.get(0)).isEmpty();
    }

    private static boolean isOneTarget(List<Target> targets) {
        return targets.size() == 1
                && (targets.get(0).targets().isEmpty() || targets.get(0).text().isPresent());
    }

    private void content(Section section, Numbering numbering, String above) {
        String pointer = "/" + section.key();
        section.intro().ifPresent(intro -> paragraph(StyleName.BODY, "", intro, hasItems(section), pointer + "/intro"));
        if (section instanceof ItemSection of) {
            ItemWords words = new ItemWords(setting, section.kind());
            items(Point.of(of.items(), pointer + "/items"), numbering, above, words);
        } else if (section instanceof TargetSection of) {
            targets(of.items(), pointer + "/items", numbering, above);
        }
    }

    private static boolean hasItems(Section section) {
        return section instanceof ItemSection items && !items.items().isEmpty()
                || section instanceof TargetSection targets && !targets.items().isEmpty();
    }

    private void items(List<Point> list, Numbering numbering, String above, ItemWords words) {
        int number = 0;
        for (Point point : list) {
            Item item = point.item();
            boolean counted = item.isCounted();
            String mark = counted ? Marks.mark(numbering, ++number, above) : "";
            List<Point> points = words.pointsOf(point);
            Optional<String> title = words.title(item);
            title.ifPresent(heading -> title(counted ? numbering : Numbering.NONE, mark, heading, point.titleFrom()));
            StyleName style = title.isPresent() || !counted ? StyleName.BODY : StyleName.POINT;
            String label = title.isPresent() ? "" : mark;
            boolean introduces = !points.isEmpty() || item.table().isPresent();
            words.text(item).ifPresent(text -> paragraph(style, label, text, introduces, point.textFrom()));
            item.table()
                    .flatMap(table -> new TableComposer(texts).compose(table, point.pointer() + "/table"))
                    .ifPresent(blocks::add);
            boolean alone = title.isPresent() && isHeading(numbering) && isOnePoint(points, words);
            Numbering below = item.numbering().orElse(alone ? Numbering.NONE : Marks.below(numbering));
            items(points, below, numberOf(numbering, mark), words);
        }
    }

    private void targets(List<Target> targets, String pointer, Numbering numbering, String above) {
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            String from = pointer + "/" + i;
            String mark = Marks.mark(numbering, i + 1, above);
            boolean isGroup = !target.targets().isEmpty();
            if (isGroup && target.text().isEmpty()) {
                target.title().ifPresent(title -> title(numbering, mark, title, from + "/title"));
                boolean alone = target.title().isPresent() && isHeading(numbering) && isOneTarget(target.targets());
                Numbering below = target.numbering().orElse(alone ? Numbering.NONE : Marks.below(numbering));
                targets(target.targets(), from + "/targets", below, numberOf(numbering, mark));
            } else {
                String part = target.text().isPresent() ? "/text" : "";
                paragraph(StyleName.POINT, mark, sentences.of(target), false, from + part);
            }
        }
    }

    private static String numberOf(Numbering numbering, String mark) {
        return !mark.isEmpty() && (numbering == Numbering.ARABIC || numbering == Numbering.DECIMAL)
                ? mark.substring(0, mark.length() - 1)
                : "";
    }

    /** A khoản with a title is bold (ND30-BC-9); a titled điểm is not (ND30-BC-11). */
    private void title(Numbering numbering, String mark, String title, String from) {
        switch (numbering) {
            case ARABIC, DECIMAL, NONE -> heading(2, StyleName.CLAUSE_HEADING, mark, title, from);
            case LETTER -> heading(3, StyleName.POINT, mark, title, from);
            case DASH, PLUS -> paragraph(StyleName.POINT, mark, title, true, from);
        }
    }

    /** Whether a title with such a mark is a heading, and not a paragraph. */
    private static boolean isHeading(Numbering numbering) {
        return numbering != Numbering.DASH && numbering != Numbering.PLUS;
    }

    private void heading(int level, StyleName style, String label, String text, String from) {
        blocks.add(new Block.Heading(level, style, label, texts.runs(text), from));
    }

    private void paragraph(StyleName style, String label, String text, boolean keepWithNext, String from) {
        blocks.add(new Block.Paragraph(style, label, texts.runs(text), keepWithNext, from));
    }
}
