package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Line;

/** The head of the first page: nation, issuer, number, place and date, type and trích yếu. */
class HeadTest {
    private static final String ROOM_FOR_NUMBER = "\u00a0".repeat(8);
    private static final String ROOM_FOR_DAY = "\u00a0".repeat(5);

    @Test
    @DisplayName("ND30-QH-1, ND30-TN-1: Quốc hiệu and Tiêu ngữ are printed as the decree spells them")
    void nation() {
        assertThat(Written.plan("").head().nation()).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(Written.plan("").head().motto()).contains("Độc lập - Tự do - Hạnh phúc");
    }

    @ParameterizedTest(name = "ND30-SO-2, ND30-SO-3: number {0} is printed as {1}")
    @CsvSource({"1, 01", "5, 05", "9, 09", "10, 10", "15, 15", "594, 594", "1154, 1154"})
    void numbersBelowTenGetAZero(int number, String printed) {
        assertThat(Written.plan("number: " + number)
                        .head()
                        .number()
                        .orElseThrow()
                        .text())
                .isEqualTo("Số: " + printed + "/KH-UBND");
    }

    @Test
    @DisplayName("ND30-SO-12: without a number there is room for one between “Số:” and the slash")
    void noNumber() {
        assertThat(Written.plan("").head().number().orElseThrow().text())
                .isEqualTo("Số: " + ROOM_FOR_NUMBER + "/KH-UBND");
    }

    @Test
    @DisplayName(
            "ND30-SO-6, ND30-SO-7: number/type-issuer, without spaces, in the letterhead and in the file's properties")
    void symbol() {
        Written plan = Written.plan("number: 15");

        assertThat(plan.head().number().orElseThrow().text()).isEqualTo("Số: 15/KH-UBND");
        assertThat(plan.document().info().symbol()).isEqualTo("15/KH-UBND");
    }

    @Test
    @DisplayName("ND30-SO-7: a steering committee's symbol names the steering committee")
    void symbolOfASteeringCommittee() {
        assertThat(Written.plan(
                                """
                issuer: {body: steering-138, unit: tỉnh Thanh Hóa}
                as-of: 2021-02-01
                number: 7
                """)
                        .head()
                        .number()
                        .orElseThrow()
                        .text())
                .isEqualTo("Số: 07/KH-BCĐ");
    }

    @Test
    @DisplayName("ND30-VT-1: a programme (chương trình) has the code CTr")
    void programmeCode() {
        assertThat(Written.plan("type: chuong-trinh\nnumber: 3")
                        .head()
                        .number()
                        .orElseThrow()
                        .text())
                .isEqualTo("Số: 03/CTr-UBND");
    }

    @Test
    @DisplayName("ND30-CQ-5, ND30-CQ-6, ND30-CQ-7: a UBND stands on two lines, with no governing body above it")
    void peoplesCommittee() {
        Written commune = Written.plan("");
        Written province = Written.plan("issuer: {body: people-committee, unit: Nghệ An}");

        assertThat(commune.head().governing()).isEmpty();
        assertThat(commune.head().issuer()).extracting(Line::text).containsExactly("ỦY BAN NHÂN DÂN", "XÃ QUỲ HỢP");
        assertThat(province.head().governing()).isEmpty();
        assertThat(province.head().issuer()).extracting(Line::text).containsExactly("ỦY BAN NHÂN DÂN", "TỈNH NGHỆ AN");
    }

    @Test
    @DisplayName("ND30-CQ-8: so does the UBND of a đặc khu")
    void specialZone() {
        assertThat(Written.plan("issuer: {body: people-committee, unit: đặc khu Phú Quốc}")
                        .head()
                        .issuer())
                .extracting(Line::text)
                .containsExactly("ỦY BAN NHÂN DÂN", "ĐẶC KHU PHÚ QUỐC");
    }

    @Test
    @DisplayName(
            "ND30-CQ-2, ND30-CQ-3, ND30-CQ-4: above a steering committee stands its UBND, shortened, with the province's name")
    void governingLine() {
        Written plan = Written.plan("issuer: {body: steering-138, unit: tỉnh Thanh Hóa}\nas-of: 2021-02-01");

        assertThat(plan.head().governing()).extracting(Line::text).containsExactly("UBND TỈNH THANH HÓA");
        assertThat(plan.head().issuer()).extracting(Line::text).containsExactly("BAN CHỈ ĐẠO 138");
    }

    @Test
    @DisplayName("ND30-CQ-1: an issuer's name given by the author is printed instead of the catalogue's")
    void issuerAsGiven() {
        assertThat(Written.plan(
                                "issuer: {body: people-committee, unit: \"Quỳ Hợp, Nghệ An\", as: Chủ tịch Ủy ban nhân dân xã Quỳ Hợp}")
                        .head()
                        .issuer())
                .extracting(Line::text)
                .containsExactly("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ QUỲ HỢP");
    }

    @Test
    @DisplayName("ND30-DD-3, ND30-DD-7: the place of a provincial UBND is the province's name alone")
    void placeOfAProvince() {
        assertThat(placeOf("issuer: {body: people-committee, unit: Nghệ An}")).isEqualTo("Nghệ An");
    }

    @Test
    @DisplayName("ND30-DD-4: the place of a commune's UBND is the commune's name alone")
    void placeOfACommune() {
        assertThat(placeOf("")).isEqualTo("Quỳ Hợp");
        assertThat(placeOf("issuer: {body: people-committee, unit: đặc khu Phú Quốc}"))
                .isEqualTo("Phú Quốc");
    }

    @Test
    @DisplayName("ND30-DD-5: Thành phố Hồ Chí Minh keeps the word for its type, with a capital")
    void placeNamedAfterAPerson() {
        assertThat(placeOf("issuer: {body: people-committee, unit: Hồ Chí Minh}"))
                .isEqualTo("Thành phố Hồ Chí Minh");
    }

    @Test
    @DisplayName("ND30-DD-5: so does a phường with a number for its name")
    void placeNamedByANumber() {
        assertThat(placeOf("issuer: {body: people-committee, unit: \"phường 1, Vũng Tàu\"}\nas-of: 2025-03-10"))
                .isEqualTo("Phường 1");
    }

    @Test
    @DisplayName("ND30-DD-2: a place given by the author is printed instead of the unit's name")
    void placeAsGiven() {
        assertThat(placeOf("place: Vinh")).isEqualTo("Vinh");
    }

    @ParameterizedTest(name = "ND30-DD-8, ND30-DD-9: {0} is printed as {1}")
    @CsvSource({
        "2026-01-09, ngày 09 tháng 01 năm 2026",
        "2026-02-10, ngày 10 tháng 02 năm 2026",
        "2026-03-01, ngày 01 tháng 3 năm 2026",
        "2026-06-29, ngày 29 tháng 6 năm 2026",
        "2025-12-31, ngày 31 tháng 12 năm 2025"
    })
    void date(String date, String printed) {
        assertThat(Written.plan("date: " + date)
                        .head()
                        .placeAndDate()
                        .orElseThrow()
                        .text())
                .isEqualTo("Quỳ Hợp, " + printed);
    }

    @Test
    @DisplayName("ND30-DD-8: what a draft does not know yet is left blank, to be filled in by hand")
    void dateWithBlanks() {
        assertThat(Written.plan("date: 2026-01")
                        .head()
                        .placeAndDate()
                        .orElseThrow()
                        .text())
                .isEqualTo("Quỳ Hợp, ngày " + ROOM_FOR_DAY + " tháng 01 năm 2026");
        assertThat(Written.plan("date: 2026")
                        .head()
                        .placeAndDate()
                        .orElseThrow()
                        .text())
                .isEqualTo("Quỳ Hợp, ngày " + ROOM_FOR_DAY + " tháng " + ROOM_FOR_DAY + " năm 2026");
        assertThat(Written.plan("").head().placeAndDate().orElseThrow().text())
                .isEqualTo("Quỳ Hợp, ngày " + ROOM_FOR_DAY + " tháng " + ROOM_FOR_DAY + " năm 2026");
    }

    @Test
    @DisplayName("ND30-TL-1, ND30-TL-2: the type in capitals, under it the trích yếu as written")
    void title() {
        assertThat(Written.plan("").title().type().text()).isEqualTo("KẾ HOẠCH");
        assertThat(Written.plan("").title().summary().text()).isEqualTo("Phòng, chống ma túy trên địa bàn xã Quỳ Hợp");
        assertThat(Written.plan("type: chuong-trinh").title().type().text()).isEqualTo("CHƯƠNG TRÌNH");
    }

    @Test
    @DisplayName("ND30-TL-6: no mark ends the trích yếu")
    void titleWithoutFinalMark() {
        assertThat(Written.plan("title: Phòng, chống ma túy năm 2026.")
                        .title()
                        .summary()
                        .text())
                .isEqualTo("Phòng, chống ma túy năm 2026");
    }

    @Test
    @DisplayName("A draft is marked DỰ THẢO; an issued plan is not")
    void draftMark() {
        assertThat(Written.draft("").head().stamps().draft()).contains("DỰ THẢO");
        assertThat(Written.plan("").head().stamps().draft()).isEmpty();
    }

    @Test
    @DisplayName("A Party programme has the Party's symbol, number-type/issuer, and no Quốc hiệu")
    void party() {
        Block.Letterhead head = Written.plan(
                        """
                form: dang
                type: chuong-trinh
                issuer: {body: party-standing, unit: tỉnh Hà Giang}
                as-of: 2025-05-07
                date: 2025-05-07
                number: 32
                """)
                .head();

        assertThat(head.nation()).isEqualTo("ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(head.motto()).isEmpty();
        assertThat(head.issuer()).extracting(Line::text).containsExactly("TỈNH ỦY HÀ GIANG");
        assertThat(head.number().orElseThrow().text()).isEqualTo("Số 32-CTr/TU");
    }

    private static String placeOf(String changes) {
        String line = Written.plan(changes).head().placeAndDate().orElseThrow().text();
        return line.substring(0, line.indexOf(", ngày"));
    }
}
