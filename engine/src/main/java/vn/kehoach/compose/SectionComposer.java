package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.Run;
import vn.kehoach.document.StyleName;
import vn.kehoach.plan.DataTable;
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
            heading(1, StyleName.SECTION, Marks.roman(++number) + sectionMark(), chapter.heading());
            if (chapter.shared()) {
                shared(chapter);
            } else {
                Section section = chapter.sections().get(0);
                content(section, section.numbering().orElseGet(() -> usual(section, Numbering.ARABIC)), "");
            }
        }
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
            heading(2, StyleName.CLAUSE_HEADING, number + ".", Outline.own(section));
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
                        && isOnePoint(items.items(), new ItemWords(setting, section.kind()))
                || section instanceof TargetSection targets && isOneTarget(targets.items());
        return alone ? Numbering.NONE : several;
    }

    private static boolean isOnePoint(List<Item> items, ItemWords words) {
        List<Item> counted = items.stream().filter(Item::isCounted).toList();
        return counted.size() == 1
                && words.title(counted.get(0)).isEmpty()
                && words.pointsOf(counted.get(0)).isEmpty();
    }

    private static boolean isOneTarget(List<Target> targets) {
        return targets.size() == 1
                && (targets.get(0).targets().isEmpty() || targets.get(0).text().isPresent());
    }

    private void content(Section section, Numbering numbering, String above) {
        section.intro().ifPresent(intro -> paragraph(StyleName.BODY, "", intro, hasItems(section)));
        if (section instanceof ItemSection items) {
            items(items.items(), numbering, above, new ItemWords(setting, section.kind()));
        } else if (section instanceof TargetSection targets) {
            targets(targets.items(), numbering, above);
        }
    }

    private static boolean hasItems(Section section) {
        return section instanceof ItemSection items && !items.items().isEmpty()
                || section instanceof TargetSection targets && !targets.items().isEmpty();
    }

    private void items(List<Item> items, Numbering numbering, String above, ItemWords words) {
        int number = 0;
        for (Item item : items) {
            boolean counted = item.isCounted();
            String mark = counted ? Marks.mark(numbering, ++number, above) : "";
            List<Item> points = words.pointsOf(item);
            Optional<String> title = words.title(item);
            title.ifPresent(heading -> title(counted ? numbering : Numbering.NONE, mark, heading));
            StyleName style = title.isPresent() || !counted ? StyleName.BODY : StyleName.POINT;
            boolean introduces = !points.isEmpty() || item.table().isPresent();
            words.text(item).ifPresent(text -> paragraph(style, title.isPresent() ? "" : mark, text, introduces));
            item.table().ifPresent(this::table);
            boolean alone = title.isPresent() && isHeading(numbering) && isOnePoint(points, words);
            Numbering below = item.numbering().orElse(alone ? Numbering.NONE : Marks.below(numbering));
            items(points, below, numberOf(numbering, mark), words);
        }
    }

    private void targets(List<Target> targets, Numbering numbering, String above) {
        int number = 0;
        for (Target target : targets) {
            String mark = Marks.mark(numbering, ++number, above);
            boolean isGroup = !target.targets().isEmpty();
            if (isGroup && target.text().isEmpty()) {
                target.title().ifPresent(title -> title(numbering, mark, title));
                boolean alone = target.title().isPresent() && isHeading(numbering) && isOneTarget(target.targets());
                Numbering below = target.numbering().orElse(alone ? Numbering.NONE : Marks.below(numbering));
                targets(target.targets(), below, numberOf(numbering, mark));
            } else {
                paragraph(StyleName.POINT, mark, sentences.of(target), false);
            }
        }
    }

    private static String numberOf(Numbering numbering, String mark) {
        return !mark.isEmpty() && (numbering == Numbering.ARABIC || numbering == Numbering.DECIMAL)
                ? mark.substring(0, mark.length() - 1)
                : "";
    }

    /** A khoản with a title is bold (ND30-BC-9); a titled điểm is not (ND30-BC-11). */
    private void title(Numbering numbering, String mark, String title) {
        switch (numbering) {
            case ARABIC, DECIMAL, NONE -> heading(2, StyleName.CLAUSE_HEADING, mark, title);
            case LETTER -> heading(3, StyleName.POINT, mark, title);
            case DASH, PLUS -> paragraph(StyleName.POINT, mark, title, true);
        }
    }

    /** Whether a title with such a mark is a heading, and not a paragraph. */
    private static boolean isHeading(Numbering numbering) {
        return numbering != Numbering.DASH && numbering != Numbering.PLUS;
    }

    /** Rows that are too short, which the checks report, are filled up. */
    private void table(DataTable table) {
        int width = table.width();
        List<List<Run>> columns = table.columns().isEmpty() ? List.of() : cells(table.columns(), width);
        List<List<List<Run>>> rows =
                table.rows().stream().map(row -> cells(row, width)).toList();
        if (width > 0) {
            blocks.add(new Block.DataTable(columns, rows, table.widths().size() == width ? table.widths() : List.of()));
        }
    }

    private List<List<Run>> cells(List<String> texts, int width) {
        List<List<Run>> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(i < texts.size() ? this.texts.runs(texts.get(i)) : List.of());
        }
        return cells;
    }

    private void heading(int level, StyleName style, String label, String text) {
        blocks.add(new Block.Heading(level, style, label, texts.runs(text)));
    }

    private void paragraph(StyleName style, String label, String text, boolean keepWithNext) {
        List<Run> runs = texts.runs(text);
        blocks.add(new Block.Paragraph(style, label, runs, keepWithNext));
    }
}
