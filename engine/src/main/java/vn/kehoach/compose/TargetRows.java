package vn.kehoach.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.kehoach.document.Style;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.Target;
import vn.kehoach.setting.Setting;

/** The targets of a plan, and their values by year. */
final class TargetRows {
    private final Setting setting;
    private final TargetSentence sentences;
    private final List<Target> targets = new ArrayList<>();
    private final SortedSet<Integer> years = new TreeSet<>();

    TargetRows(Setting setting) {
        this.setting = setting;
        this.sentences = new TargetSentence(setting.programme(), setting.unit());
    }

    /** Those of its sections; of a plan without such, those that its items state. */
    GeneratedTables.Rows rows() {
        setting.plan().targetSections().forEach(section -> add(section.items()));
        if (targets.isEmpty()) {
            setting.plan().itemSections().forEach(section -> stated(section.items()));
        }
        targets.forEach(target -> years.addAll(target.milestones().keySet()));
        List<GeneratedTables.Head> columns = new ArrayList<>(List.of(
                GeneratedTables.Head.words("Chỉ tiêu"),
                GeneratedTables.Head.centred("Đơn vị tính"),
                GeneratedTables.Head.centred("Mức đề ra"),
                GeneratedTables.Head.centred("Thời điểm")));
        List<Integer> widths =
                new ArrayList<>(years.isEmpty() ? List.of(7, 45, 16, 18, 14) : List.of(7, 33, 11, 13, 11));
        for (int year : years) {
            columns.add(new GeneratedTables.Head(
                    String.valueOf(year), Optional.of("Lộ trình theo năm"), Style.Align.RIGHT));
            widths.add(7);
        }
        return new GeneratedTables.Rows(columns, targets.stream().map(this::row).toList(), widths);
    }

    private void add(List<Target> all) {
        for (Target target : all) {
            if (target.targets().isEmpty()) {
                targets.add(target);
            } else {
                add(target.targets());
            }
        }
    }

    private void stated(List<Item> items) {
        for (Item item : items) {
            add(item.goals());
            stated(item.items());
        }
    }

    private List<String> row(Target target) {
        List<String> row = new ArrayList<>(List.of(
                sentences
                        .subject(target)
                        .or(target::text)
                        .map(Wording::withoutEndMark)
                        .orElse(""),
                target.unit().orElse(""),
                Wording.sentence(level(target)),
                when(target)));
        years.forEach(year -> {
            BigDecimal value = target.milestones().get(year);
            row.add(value == null ? "" : Wording.figure(value));
        });
        return row;
    }

    private static String level(Target target) {
        if (target.lessThanBefore()) {
            return "giảm so với năm trước";
        }
        return TargetSentence.level(target)
                .orElseGet(() ->
                        target.done().map(done -> done ? "hoàn thành" : "").orElse(""));
    }

    private static String when(Target target) {
        return target.everyYear()
                ? "Hằng năm"
                : target.by().map(year -> "Năm " + year).orElse("");
    }
}
