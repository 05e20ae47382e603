package vn.kehoach.recognise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Recipients;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.TargetSection;

/**
 * How much was recognised.
 *
 * @param paragraphs of the original
 * @param sections of the plan
 * @param items points of all depths
 * @param targets with a value, or with a yes
 * @param agencies references to bodies that have work
 * @param projects references to components of the programme
 * @param citations of legal documents
 * @param recipients lines, without the archive line
 */
public record Tally(
        int paragraphs,
        int sections,
        int items,
        int targets,
        int agencies,
        int projects,
        int citations,
        int recipients) {
    /** Counts what a plan has, made of so many paragraphs with so many citations. */
    public static Tally of(Plan plan, int paragraphs, int citations) {
        List<Item> items =
                plan.itemSections().map(ItemSection::items).flatMap(Tally::all).toList();
        Stream<Target> targets = Stream.concat(
                plan.targetSections().map(TargetSection::items).flatMap(Tally::allTargets),
                items.stream().map(Item::goals).flatMap(Tally::allTargets));
        return new Tally(
                paragraphs,
                plan.sections().size(),
                items.size(),
                (int) targets.filter(Tally::hasValue).count(),
                items.stream().mapToInt(item -> item.agency().size()).sum(),
                items.stream().mapToInt(item -> item.projects().size()).sum(),
                citations,
                plan.recipients().map(Recipients::list).map(List::size).orElse(0));
    }

    private static Stream<Item> all(List<Item> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item), all(item.items())));
    }

    private static Stream<Target> allTargets(List<Target> targets) {
        return targets.stream().flatMap(target -> Stream.concat(Stream.of(target), allTargets(target.targets())));
    }

    private static boolean hasValue(Target target) {
        return target.lessThanBefore()
                || target.done().isPresent()
                || Stream.of(target.atLeast(), target.moreThan(), target.exactly(), target.atMost())
                        .anyMatch(Optional::isPresent);
    }
}
