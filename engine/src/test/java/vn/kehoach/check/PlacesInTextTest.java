package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;

/** What rules say of the places that a sentence names, and of what they keep silent. */
@DisplayName("Places in sentences")
class PlacesInTextTest {
    private static final Set<String> RULES = Set.of(
            "own-name-misspelled",
            "foreign-place",
            "unit-abolished",
            "level-abolished",
            "tier-wording",
            "object-unproved",
            "year-stale");

    @ParameterizedTest
    @DisplayName("a commune's own and superior units, neighbours named for a reason, and others' words are left alone")
    @ValueSource(
            strings = {
                "Giữ vững xã Quỳ Hợp, tỉnh Nghệ An là địa bàn không ma túy.",
                "Phối hợp với các xã giáp ranh Tam Hợp, Châu Hồng của tỉnh Nghệ An tuần tra.",
                "Học tập kinh nghiệm của thành phố Đà Nẵng.",
                "Hướng dẫn người đi lao động tại Thành phố Hồ Chí Minh khai báo tạm trú.",
                "Hợp tác xã Tam Hợp chuẩn bị máy bơm.",
                "Rà soát hồ sơ của huyện Quỳ Hợp trước đây.",
                "Trường Tiểu học xã Châu Quang chuẩn bị lực lượng.",
                "Từ ngày 01/7/2025 không tổ chức cấp huyện.",
                "Nhiệm vụ của cấp huyện chuyển về cấp xã.",
                "Thực hiện Nghị quyết của Hội đồng nhân dân tỉnh về hỗ trợ các huyện, thị xã trên địa bàn tỉnh.",
                "Phát động phong trào “Xây dựng xã, phường, thị trấn không ma túy”.",
                "Đưa người nghiện vào cơ sở cai nghiện trên địa bàn tỉnh.",
                "Góp phần giữ vững an ninh trên địa bàn tỉnh.",
                "Công tác xã hội hóa được quan tâm, kinh tế - xã hội phát triển."
            })
    void silent(String sentence) {
        assertThat(found("solutions:\n  - " + sentence + "\n")).isEmpty();
    }

    @Test
    @DisplayName("no commune's own name is anything else: xã Bảo Lâm 1 is not xã Bảo Lâm, which is no more")
    void everyOwnName() {
        LocalDate day = LocalDate.of(2026, 1, 9);
        Units units = Checks.SHIPPED.units();
        List<Unit> communes = units.findEver("tỉnh Lâm Đồng").stream()
                .flatMap(province -> units.children(province, day).stream())
                .toList();
        assertThat(communes).hasSize(124);
        assertThat(communes)
                .allSatisfy(unit -> assertThat(found("issuer: {body: people-committee, unit: \"" + unit.code() + "\"}\n"
                                + "place: " + unit.name() + "\n"
                                + "title: Phòng, chống ma túy trên địa bàn " + unit.fullName() + "\n"
                                + "solutions:\n  - Tuần tra trên địa bàn " + unit.fullName() + " và vùng giáp ranh.\n"))
                        .extracting(Diagnostic::code)
                        .filteredOn(code -> Set.of("own-name-misspelled", "foreign-place", "unit-abolished")
                                .contains(code))
                        .isEmpty());
    }

    @Test
    @DisplayName("a name a slip of the pen away is the own one's, not another unit's")
    void misspelled() {
        assertThat(found("solutions:\n  - Tuần tra trên địa bàn xã Quỳ Hơp.\n"))
                .extracting(Diagnostic::code)
                .containsExactly("own-name-misspelled");
    }

    @Test
    @DisplayName("another place is an error where the plan's own work is laid there, else a warning")
    void foreign() {
        assertThat(
                        found(
                                "solutions:\n  - Tuyên truyền trên địa bàn xã Tam Hợp.\n  - Người dân xã Tam Hợp được tập huấn.\n"))
                .extracting(Diagnostic::code, Diagnostic::severity)
                .containsExactly(tuple("foreign-place", Severity.ERROR), tuple("foreign-place", Severity.WARNING));
    }

    @Test
    @DisplayName("communes of its own are a province's to name")
    void ownCommunes() {
        assertThat(
                        found(
                                """
                                issuer: {body: people-committee, unit: "tỉnh Nghệ An"}
                                title: Phòng, chống ma túy
                                solutions:
                                  - Chọn xã Quỳ Hợp, phường Vinh Hưng làm điểm; từ cấp tỉnh đến cấp cơ sở cùng thực hiện.
                                """))
                .isEmpty();
    }

    @Test
    @DisplayName("a list of former units is one finding")
    void lists() {
        assertThat(found("solutions:\n  - Phối hợp với các huyện, thị xã, thành phố.\n"))
                .extracting(Diagnostic::code)
                .containsExactly("level-abolished");
    }

    private static List<Diagnostic> found(String snippet) {
        return Checks.run(Checks.overBase(snippet)).stream()
                .filter(finding -> RULES.contains(finding.code()))
                .toList();
    }
}
