package vn.kehoach.heir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.Office;
import vn.kehoach.PlanInput;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.unit.Unit;

/** A plan of the old model that goes on after 30 June 2025 has heirs. */
class EstatesTest {
    private static final String DISTRICT =
            """
            kehoach: 1
            id: huyen
            type: ke-hoach
            form: nd30
            issuer: {body: people-committee, unit: "huyện Quỳ Hợp"}
            date: 2025-05-20
            period: 2025-2030
            title: Phòng, chống ma túy
            targets:
              - {id: half, at-least: 50, unit: "%", by: 2030, text: Ít nhất 50% xã không ma túy.}
              - {id: falls, less-than-before: true, every-year: true, text: Số người nghiện giảm.}
              - {id: soon, exactly: 100, unit: "%", by: 2024, text: 100% trường học tuyên truyền.}
            assignments:
              - agency: office
                targets: [half]
                deadline: 2025-12-20
                text: Tổng hợp.
              - agency: police@province
                deadline: 2025-06-15
                text: Đấu tranh.
              - agency: steering-138
                text: Chỉ đạo.
            recipients:
              - {to: [people-committee@province]}
              - {to: [communes]}
            """;

    private static Optional<Estate> estate(String plan) {
        Outcome<Optional<Estate>> outcome =
                Office.engine().cascade().heirs(PlanInput.alone(Office.file("ke-hoach.yaml", plan)));
        return outcome.value().orElseThrow();
    }

    @Test
    @DisplayName("A district's heirs are the communes that keep the codes of its communes")
    void units() {
        Estate estate = estate(DISTRICT).orElseThrow();

        assertThat(estate.last()).isEqualTo("2025-06-30");
        assertThat(estate.sure()).isTrue();
        assertThat(estate.heirs())
                .extracting(Unit::fullName)
                .contains("xã Quỳ Hợp", "xã Tam Hợp", "xã Châu Lộc")
                .doesNotContain("xã Quỳ Châu");
    }

    @Test
    @DisplayName("Each place that somebody takes over is named with its line, and with who does")
    void points() {
        assertThat(estate(DISTRICT).orElseThrow().points())
                .extracting(point -> point.at() + " " + point.kind() + " " + point.what() + " -> "
                        + point.heirs().stream().map(Heir::name).limit(1).toList())
                .containsExactly(
                        "5:16 ISSUER Ủy ban nhân dân huyện Quỳ Hợp -> [Ủy ban nhân dân xã Quỳ Hợp]",
                        "10:5 TARGET Ít nhất 50% xã không ma túy. -> [tỉnh Nghệ An]",
                        "11:5 TARGET Số người nghiện giảm. -> [xã Quỳ Hợp]",
                        "14:13 ASSIGNMENT Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện -> [Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã]",
                        "16:15 DEADLINE 2025-12-20 -> [Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã]",
                        "21:13 ASSIGNMENT Ban Chỉ đạo 138 huyện Quỳ Hợp -> []",
                        "25:11 RECIPIENT Ủy ban nhân dân các xã, phường, thị trấn -> [Ủy ban nhân dân các xã, phường, đặc khu]");
    }

    @Test
    @DisplayName("An island district without communes became the special zone of its name")
    void island() {
        assertThat(estate(DISTRICT.replace("huyện Quỳ Hợp", "huyện Côn Đảo"))
                        .orElseThrow()
                        .heirs())
                .extracting(Unit::fullName)
                .containsExactly("đặc khu Côn Đảo");
    }

    @Test
    @DisplayName("A commune's heir is the one with its code; where the code ended it is one of those of its district")
    void communes() {
        String commune = DISTRICT.replace("huyện Quỳ Hợp", "thị trấn Quỳ Hợp, huyện Quỳ Hợp");
        Estate kept = estate(commune).orElseThrow();
        Estate gone = estate(commune.replace("thị trấn Quỳ Hợp", "xã Thọ Hợp")).orElseThrow();

        assertThat(kept.heirs()).extracting(Unit::fullName).containsExactly("xã Quỳ Hợp");
        assertThat(kept.sure()).isTrue();
        assertThat(gone.heirs()).extracting(Unit::fullName).contains("xã Tam Hợp");
        assertThat(gone.sure()).isFalse();
    }

    @Test
    @DisplayName("A province that goes on keeps its plan, but not its districts")
    void province() {
        Estate estate = estate(DISTRICT.replace("huyện Quỳ Hợp", "tỉnh Nghệ An")
                        .replace("agency: office", "agency: districts"))
                .orElseThrow();

        assertThat(estate.heirs()).extracting(Unit::fullName).containsExactly("tỉnh Nghệ An");
        assertThat(estate.points())
                .extracting(point -> point.kind() + " " + point.what())
                .containsExactly(
                        "ASSIGNMENT Ủy ban nhân dân các huyện, thị xã, thành phố",
                        "RECIPIENT Ủy ban nhân dân các xã, phường, thị trấn");
    }

    @Test
    @DisplayName("A plan of the new model, or one that ends before the change, has no heirs")
    void none() {
        assertThat(estate(DISTRICT.replace("huyện Quỳ Hợp", "xã Quỳ Hợp").replace("2025-05-20", "2025-08-20")))
                .isEmpty();
        assertThat(estate(DISTRICT.replace("2025-2030", "2024")
                        .replace("2030", "2024")
                        .replace("2025-05-20", "2024-05-20")))
                .isEmpty();
    }
}
