package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ReportDuty;
import vn.kehoach.setting.Setting;

/** The duties to report that a plan lays down: who, to whom, how often, by when. */
final class ReportRows {
    private final Setting setting;
    private final List<List<String>> rows = new ArrayList<>();

    ReportRows(Setting setting) {
        this.setting = setting;
    }

    GeneratedTables.Rows rows() {
        setting.plan()
                .itemSections()
                .forEach(section -> items(section.items(), List.of(), new ItemWords(setting, section.kind())));
        return new GeneratedTables.Rows(
                List.of(
                        GeneratedTables.Head.words("Cơ quan báo cáo"),
                        GeneratedTables.Head.words("Nơi nhận báo cáo"),
                        GeneratedTables.Head.words("Định kỳ"),
                        GeneratedTables.Head.words("Thời hạn"),
                        GeneratedTables.Head.words("Nội dung")),
                rows,
                List.of(7, 20, 20, 12, 15, 26));
    }

    private void items(List<Item> items, List<AgencyRef> lead, ItemWords words) {
        for (Item item : items) {
            List<AgencyRef> own = item.agency().isEmpty() ? lead : item.agency();
            item.report().ifPresent(duty -> rows.add(row(item, own, duty, words)));
            items(item.items(), own, words);
        }
    }

    private static List<String> row(Item item, List<AgencyRef> lead, ReportDuty duty, ItemWords words) {
        return List.of(
                words.names(lead),
                words.names(duty.to()),
                Wording.sentence(Wording.every(duty.every())),
                duty.by()
                        .map(Wording::sentence)
                        .or(() -> item.deadline().map(deadline -> Dates.figures(deadline.date())))
                        .orElse(""),
                item.title().or(item::text).map(Wording::withoutEndMark).orElse(""));
    }
}
