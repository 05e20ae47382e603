package vn.kehoach.generate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.plan.Basis;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Numbering;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.TargetSection;

/**
 * Plans whose paper can be read in one way only: lists inside lists are marked in the usual order 1., 1.1., a), -, +, what has a
 * title has a mark, unless it stands in its section itself, and what stands below a dash has one;
 * below points without a mark stand dashes; groups of targets have a mark; no sentence
 * introduces targets without one; what {@code +} marks has no points; and a
 * section of recommendations says of nobody that he is to be asked or told instead.
 */
final class Unambiguous {
    private static final List<Numbering> ORDER =
            List.of(Numbering.ARABIC, Numbering.DECIMAL, Numbering.LETTER, Numbering.DASH, Numbering.PLUS);

    private Unambiguous() {}

    static Plan of(Plan plan) {
        List<Section> sections = new ArrayList<>();
        for (Section section : plan.sections()) {
            sections.add(section instanceof ItemSection items ? of(items) : of((TargetSection) section));
        }
        return new Plan(
                plan.kehoach(),
                plan.id(),
                plan.type(),
                plan.form(),
                plan.status(),
                plan.programme(),
                plan.covers(),
                plan.issuer(),
                plan.number(),
                plan.date(),
                plan.asOf(),
                plan.place(),
                plan.period(),
                plan.title(),
                plan.implementing(),
                bases(plan),
                plan.opening(),
                sections,
                plan.excluded(),
                plan.facts(),
                plan.citations(),
                plan.recipients(),
                plan.archive(),
                plan.signature(),
                plan.marks(),
                plan.decision(),
                plan.annexes(),
                plan.contents());
    }

    /** The Party's bases all begin with the same words (HD36-CC-1); behind a dash others would be points. */
    private static List<Basis> bases(Plan plan) {
        return plan.bases().stream()
                .filter(basis -> plan.form() != Plan.FormFamily.PARTY
                        || basis.text().map(text -> text.startsWith("Căn cứ")).orElse(true))
                .toList();
    }

    private static Section of(ItemSection section) {
        Numbering numbering = section.group().isPresent() || section.key().matches("purposes|requirements")
                ? marked(section.numbering(), Numbering.ARABIC, Numbering.LETTER)
                : section.numbering().orElse(Numbering.ARABIC);
        return new ItemSection(
                section.key(),
                section.heading(),
                section.group(),
                section.intro(),
                Optional.of(numbering),
                items(section.items(), numbering, section.kind() == SectionKind.RECOMMENDATIONS));
    }

    private static Section of(TargetSection section) {
        Numbering numbering = section.group().isPresent()
                ? marked(section.numbering(), Numbering.ARABIC, Numbering.LETTER)
                : section.numbering().orElse(Numbering.ARABIC);
        boolean last = numbering == Numbering.NONE || numbering == Numbering.PLUS;
        if (last
                && section.items().stream().anyMatch(target -> !target.targets().isEmpty())) {
            numbering = Numbering.LETTER;
        }
        List<Target> targets = new ArrayList<>();
        for (Target target : section.items()) {
            targets.add(
                    target.targets().isEmpty()
                            ? target
                            : TargetArbitraries.numbered(target, inside(target.numbering(), numbering, true)));
        }
        return new TargetSection(
                section.key(),
                section.heading(),
                section.group(),
                numbering == Numbering.NONE ? Optional.empty() : section.intro(),
                Optional.of(numbering),
                targets);
    }

    /** The author's numbering, unless it comes too early for a list inside another. */
    private static Numbering marked(Optional<Numbering> written, Numbering around, Numbering usual) {
        return written.filter(own -> own == Numbering.NONE || ORDER.indexOf(own) > ORDER.indexOf(around))
                .orElse(usual);
    }

    private static List<Item> items(List<Item> items, Numbering around, boolean recommends) {
        List<Item> all = new ArrayList<>();
        for (Item item : items) {
            ItemDraft draft = ItemDraft.of(item);
            draft.mode = recommends ? null : draft.mode;
            if (around == Numbering.PLUS) {
                withoutPoints(draft);
            } else if (!item.items().isEmpty()) {
                Numbering numbering =
                        inside(item.numbering(), around, item.items().stream().allMatch(Unambiguous::isParagraph));
                boolean last = numbering == Numbering.PLUS || numbering == Numbering.NONE;
                draft.numbering = numbering;
                draft.items = items(item.items(), numbering, recommends);
                draft.projects = last ? List.of() : item.projects();
            }
            all.add(draft.item());
        }
        return all;
    }

    private static boolean isParagraph(Item item) {
        return item.title().isEmpty() && item.agency().isEmpty() && item.items().isEmpty();
    }

    private static void withoutPoints(ItemDraft draft) {
        if (!draft.agency.isEmpty()) {
            draft.agency = List.of();
            draft.text = "Thực hiện phần việc được giao.";
        }
        draft.projects = List.of();
        draft.items = List.of();
    }

    private static Numbering inside(Optional<Numbering> written, Numbering around, boolean paragraphs) {
        Numbering above = around == Numbering.NONE ? Numbering.LETTER : around;
        Set<Numbering> below = EnumSet.noneOf(Numbering.class);
        below.addAll(ORDER.subList(ORDER.indexOf(above) + 1, ORDER.size()));
        if (around == Numbering.NONE) {
            below.remove(Numbering.PLUS);
        }
        if (above != Numbering.ARABIC) {
            below.remove(Numbering.DECIMAL);
        }
        if (paragraphs && above != Numbering.DASH) {
            below.add(Numbering.NONE);
        }
        Numbering usual = below.contains(Numbering.LETTER)
                ? Numbering.LETTER
                : below.contains(Numbering.DASH) ? Numbering.DASH : Numbering.PLUS;
        return written.filter(below::contains).orElse(below.isEmpty() ? Numbering.NONE : usual);
    }
}
