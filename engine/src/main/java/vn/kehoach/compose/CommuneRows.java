package vn.kehoach.compose;

import java.util.List;
import vn.kehoach.setting.Setting;
import vn.kehoach.unit.Unit;

/** The units directly below a plan's own, on its day. */
final class CommuneRows {
    private final Setting setting;

    CommuneRows(Setting setting) {
        this.setting = setting;
    }

    GeneratedTables.Rows rows() {
        List<Unit> below = setting.unit()
                .flatMap(unit ->
                        setting.day().map(day -> setting.catalogues().units().children(unit, day)))
                .orElse(List.of());
        return new GeneratedTables.Rows(
                List.of(
                        GeneratedTables.Head.words("Tên đơn vị hành chính"),
                        GeneratedTables.Head.centred("Loại"),
                        GeneratedTables.Head.centred("Mã đơn vị hành chính")),
                below.stream()
                        .map(unit -> List.of(
                                unit.name(), Wording.sentence(unit.type().vietnamese()), unit.code()))
                        .toList(),
                List.of(8, 46, 20, 26));
    }
}
