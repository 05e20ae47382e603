package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The tables of a plan, wherever they stand. */
public final class PlanTables {
    private PlanTables() {}

    /** Whether there is such a table. */
    public static boolean any(Plan plan, Predicate<DataTable> wanted) {
        return plan.itemSections().anyMatch(section -> inItems(section.items(), wanted))
                || plan.annexes().stream()
                        .anyMatch(annex -> annex.table().filter(wanted).isPresent() || inItems(annex.items(), wanted));
    }

    private static boolean inItems(List<Item> items, Predicate<DataTable> wanted) {
        return items.stream()
                .anyMatch(item -> item.table().filter(wanted).isPresent() || inItems(item.items(), wanted));
    }

    /** Every table with its pointer through the plan's full shape, in the order of the file. */
    public static void forEach(Plan plan, BiConsumer<String, DataTable> look) {
        plan.itemSections().forEach(section -> inItems(section.items(), "/" + section.key() + "/items", look));
        for (int i = 0; i < plan.annexes().size(); i++) {
            String pointer = "/annexes/" + i;
            plan.annexes().get(i).table().ifPresent(table -> look.accept(pointer + "/table", table));
            inItems(plan.annexes().get(i).items(), pointer + "/items", look);
        }
    }

    private static void inItems(List<Item> items, String pointer, BiConsumer<String, DataTable> look) {
        for (int i = 0; i < items.size(); i++) {
            String at = pointer + "/" + i;
            items.get(i).table().ifPresent(table -> look.accept(at + "/table", table));
            inItems(items.get(i).items(), at + "/items", look);
        }
    }

    /** The plan with other tables; each is given with its pointer through the plan's full shape. */
    public static Plan map(Plan plan, BiFunction<String, DataTable, DataTable> change) {
        List<Section> sections = new ArrayList<>();
        for (Section section : plan.sections()) {
            sections.add(
                    section instanceof ItemSection items
                            ? items.with(items(items.items(), "/" + items.key() + "/items", change))
                            : section);
        }
        List<Annex> annexes = new ArrayList<>();
        for (Annex annex : plan.annexes()) {
            String pointer = "/annexes/" + annexes.size();
            annexes.add(annex.with(
                    annex.table().map(table -> change.apply(pointer + "/table", table)),
                    items(annex.items(), pointer + "/items", change)));
        }
        return plan.with(sections, annexes);
    }

    private static List<Item> items(List<Item> items, String pointer, BiFunction<String, DataTable, DataTable> change) {
        return Stream.iterate(0, i -> i + 1)
                .limit(items.size())
                .map(i -> item(items.get(i), pointer + "/" + i, change))
                .toList();
    }

    private static Item item(Item item, String pointer, BiFunction<String, DataTable, DataTable> change) {
        Optional<DataTable> table = item.table().map(found -> change.apply(pointer + "/table", found));
        return item.with(table, items(item.items(), pointer + "/items", change));
    }
}
