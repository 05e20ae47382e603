package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.SectionKind;
import vn.kehoach.setting.Setting;

/** The tasks of a plan for which somebody is named: who leads, who helps, what comes of it, by when. */
final class AssignmentRows {
    private final Setting setting;
    private final List<List<String>> rows = new ArrayList<>();

    AssignmentRows(Setting setting) {
        this.setting = setting;
    }

    GeneratedTables.Rows rows() {
        setting.plan()
                .itemSections()
                .filter(section -> section.kind() != SectionKind.RECOMMENDATIONS)
                .forEach(this::section);
        return new GeneratedTables.Rows(
                List.of(
                        GeneratedTables.Head.words("Nội dung nhiệm vụ"),
                        GeneratedTables.Head.words("Cơ quan chủ trì"),
                        GeneratedTables.Head.words("Cơ quan phối hợp"),
                        GeneratedTables.Head.words("Sản phẩm"),
                        GeneratedTables.Head.centred("Thời hạn")),
                rows,
                List.of(7, 35, 17, 17, 13, 11));
    }

    private void section(ItemSection section) {
        items(section.items(), List.of(), List.of(), new ItemWords(setting, section.kind()));
    }

    /** Whoever leads a task leads what it is made of, unless that names somebody else. */
    private void items(List<Item> items, List<AgencyRef> lead, List<AgencyRef> with, ItemWords words) {
        for (Item item : items) {
            List<AgencyRef> own = item.agency().isEmpty() ? lead : item.agency();
            List<AgencyRef> helping = item.with().isEmpty() ? with : item.with();
            if (!item.items().isEmpty()) {
                items(item.items(), own, helping, words);
            } else if (!own.isEmpty()) {
                words.content(item)
                        .ifPresent(content -> rows.add(List.of(
                                Wording.withoutEndMark(content),
                                words.names(own),
                                words.names(helping),
                                item.product().orElse(""),
                                item.deadline()
                                        .map(Deadline::date)
                                        .map(Dates::figures)
                                        .orElse(""))));
            }
        }
    }
}
