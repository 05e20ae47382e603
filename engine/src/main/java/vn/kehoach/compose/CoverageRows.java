package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Exclusion;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.programme.Component;
import vn.kehoach.programme.Programme;
import vn.kehoach.setting.Setting;

/** The components of a plan's programme, and who leads them in the plan. */
final class CoverageRows {
    private final Setting setting;
    private final Map<String, Set<String>> leads = new LinkedHashMap<>();

    CoverageRows(Setting setting) {
        this.setting = setting;
    }

    GeneratedTables.Rows rows() {
        setting.plan()
                .itemSections()
                .forEach(section -> items(section.items(), List.of(), new ItemWords(setting, section.kind())));
        List<List<String>> rows = new ArrayList<>();
        setting.programme().ifPresent(programme -> components(programme, programme.components(), rows));
        return new GeneratedTables.Rows(
                List.of(
                        GeneratedTables.Head.words("Dự án, tiểu dự án, nội dung của Chương trình"),
                        GeneratedTables.Head.words("Cơ quan chủ trì"),
                        GeneratedTables.Head.words("Ghi chú")),
                rows,
                List.of(7, 47, 28, 18));
    }

    private void components(Programme programme, List<Component> components, List<List<String>> rows) {
        for (Component component : components) {
            if (isCovered(programme, component)) {
                rows.add(List.of(
                        Wording.sentence(component.kind())
                                + component.number().map(number -> " " + number).orElse("") + ": " + component.name(),
                        String.join("; ", leads.getOrDefault(component.id(), Set.of())),
                        reason(component).orElse("")));
            }
            components(programme, component.components(), rows);
        }
    }

    /** A plan about a part of the programme has rows of that part: what it covers, and what is in that. */
    private boolean isCovered(Programme programme, Component component) {
        List<String> covers = setting.plan().covers();
        return covers.isEmpty()
                || covers.stream()
                        .flatMap(id -> programme.component(id).stream())
                        .anyMatch(covered -> isIn(covered, component));
    }

    private static boolean isIn(Component whole, Component part) {
        return whole.id().equals(part.id()) || whole.components().stream().anyMatch(each -> isIn(each, part));
    }

    private Optional<String> reason(Component component) {
        return setting.plan().excluded().stream()
                .filter(left -> left.project().equals(Optional.of(component.id())))
                .map(Exclusion::because)
                .map(because -> "Không thực hiện: " + because)
                .findFirst();
    }

    private void items(List<Item> items, List<AgencyRef> lead, ItemWords words) {
        for (Item item : items) {
            List<AgencyRef> own = item.agency().isEmpty() ? lead : item.agency();
            for (ProjectRef project : item.projects()) {
                Set<String> names = leads.computeIfAbsent(project.id(), id -> new LinkedHashSet<>());
                own.forEach(agency -> names.add(words.names(List.of(agency))));
            }
            items(item.items(), own, words);
        }
    }
}
