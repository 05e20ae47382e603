package vn.kehoach.generate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Numbering;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.TargetSection;

/**
 * Plans whose paper can be read in one way only: lists inside lists are marked in the usual order 1., 1.1., a), -, +, what has a
 * title has a mark, unless it stands in its section itself, and what stands below a dash has one.
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
                plan.bases(),
                plan.opening(),
                sections,
                plan.excluded(),
                plan.facts(),
                plan.citations(),
                plan.recipients(),
                plan.archive(),
                plan.signature());
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
                items(section.items(), numbering));
    }

    private static Section of(TargetSection section) {
        Numbering numbering = section.group().isPresent()
                ? marked(section.numbering(), Numbering.ARABIC, Numbering.LETTER)
                : section.numbering().orElse(Numbering.ARABIC);
        List<Target> targets = new ArrayList<>();
        for (Target target : section.items()) {
            targets.add(
                    target.targets().isEmpty()
                            ? target
                            : TargetArbitraries.numbered(target, inside(target.numbering(), numbering, false)));
        }
        return new TargetSection(
                section.key(), section.heading(), section.group(), section.intro(), Optional.of(numbering), targets);
    }

    /** The author's numbering, unless it comes too early for a list inside another. */
    private static Numbering marked(Optional<Numbering> written, Numbering around, Numbering usual) {
        return written.filter(own -> own == Numbering.NONE || ORDER.indexOf(own) > ORDER.indexOf(around))
                .orElse(usual);
    }

    private static List<Item> items(List<Item> items, Numbering around) {
        List<Item> all = new ArrayList<>();
        for (Item item : items) {
            ItemDraft draft = ItemDraft.of(item);
            if (around == Numbering.PLUS) {
                draft.items = List.of();
                draft.projects = List.of();
            } else if (!item.items().isEmpty()) {
                boolean titled = item.items().stream()
                        .anyMatch(point ->
                                point.title().isPresent() || !point.agency().isEmpty());
                Numbering numbering = inside(item.numbering(), around, titled);
                draft.numbering = numbering;
                draft.items = items(item.items(), numbering == Numbering.NONE ? around : numbering);
                draft.projects =
                        numbering == Numbering.PLUS || numbering == Numbering.NONE ? List.of() : item.projects();
            }
            all.add(draft.item());
        }
        return all;
    }

    private static Numbering inside(Optional<Numbering> written, Numbering around, boolean titled) {
        Set<Numbering> below = EnumSet.noneOf(Numbering.class);
        below.addAll(ORDER.subList(ORDER.indexOf(around) + 1, ORDER.size()));
        if (around != Numbering.ARABIC) {
            below.remove(Numbering.DECIMAL);
        }
        if (!titled && around != Numbering.DASH) {
            below.add(Numbering.NONE);
        }
        Numbering usual = below.contains(Numbering.LETTER)
                ? Numbering.LETTER
                : below.contains(Numbering.DASH) ? Numbering.DASH : Numbering.PLUS;
        return written.filter(below::contains).orElse(below.isEmpty() ? Numbering.NONE : usual);
    }
}
