package vn.kehoach.phrase;

import java.util.Map;
import vn.kehoach.Office;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.programme.Programme;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.setting.Setting;

/** Where and when the phrases of the tests were printed. */
final class Settings {
    static final Catalogues CATALOGUES = new Catalogues(
            Office.engine().units(),
            Office.engine().agencies(),
            Office.engine().citations(),
            Office.engine().programmes().all(),
            Map.of());

    static final Programme DRUGS = CATALOGUES.programme("ma-tuy-2030").orElseThrow();
    static final Programme POVERTY = CATALOGUES.programme("giam-ngheo-2025").orElseThrow();

    static final Setting COMMUNE = of("people-committee", "Quỳ Hợp, Nghệ An", "2026-01-09");
    static final Setting WARD = of("people-committee", "phường Hạc Thành, Thanh Hóa", "2026-01-09");
    static final Setting PROVINCE = of("people-committee", "Lâm Đồng", "2025-10-31");
    static final Setting CITY = of("people-committee", "Hồ Chí Minh", "2026-01-09");
    static final Setting STEERING = of("steering-138", "tỉnh Thanh Hóa", "2021-02-15");
    static final Setting PARTY = of("party-standing", "tỉnh Hà Giang", "2025-05-07");

    private Settings() {}

    static Setting of(String body, String unit, String day) {
        String plan =
                """
                kehoach: 1
                id: a
                type: ke-hoach
                form: nd30
                programme: ma-tuy-2030
                issuer: {body: %s, unit: "%s"}
                as-of: %s
                period: 2026
                title: a
                """
                        .formatted(body, unit, day);
        return Setting.of(
                PlanFile.read(Office.file("a.yaml", plan)).value().orElseThrow().value(), CATALOGUES);
    }

    static Setting named(String name) {
        return switch (name) {
            case "commune" -> COMMUNE;
            case "ward" -> WARD;
            case "province" -> PROVINCE;
            case "city" -> CITY;
            case "steering" -> STEERING;
            case "party" -> PARTY;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
