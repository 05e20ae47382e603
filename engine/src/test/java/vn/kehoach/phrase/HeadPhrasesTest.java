package vn.kehoach.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.Issuer;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.Period;

/** The lines above a document's text. */
class HeadPhrasesTest {
    private static final HeadPhrases HEAD = new HeadPhrases(Settings.CATALOGUES.programmes());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Số: 15/KH-UBND    | 15 | KH  | UBND | false",
                "Số: 05 /KH- UBND  | 5  | KH  | UBND | false",
                "Số:      /KH-BCĐ  |    | KH  | BCĐ  | false",
                "Số: …../KH-UBND   |    | KH  | UBND | false",
                "SỐ: 7/KH-BCĐ138   | 7  | KH  | BCĐ138 | false",
                "Số 32-CTr/TU      | 32 | CTr | TU   | true",
                "Số       -CTr/TU  |    | CTr | TU   | true"
            })
    void symbols(String line, Integer number, String type, String body, boolean party) {
        assertThat(HEAD.symbol(line).orElseThrow().value())
                .isEqualTo(new HeadPhrases.Symbol(Optional.ofNullable(number), type, body, party));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Quỳ Hợp, ngày 09 tháng 01 năm 2026   | Quỳ Hợp   | 2026-01-09",
                "Quỳ Hợp, ngày 09/01/2026             | Quỳ Hợp   | 2026-01-09",
                "Quỳ Hợp, ngày … tháng 01 năm 2026    | Quỳ Hợp   | 2026-01",
                "Quỳ Hợp, ngày      tháng 01 năm 2026 | Quỳ Hợp   | 2026-01",
                "Thanh Hoá, ngày tháng năm 2021       | Thanh Hoá | 2021",
                "ngày .... tháng .... năm 2026        |           | 2026"
            })
    void placesAndDates(String line, String place, String date) {
        HeadPhrases.PlaceAndDate read = HEAD.placeAndDate(line).orElseThrow().value();

        assertThat(read.place()).isEqualTo(Optional.ofNullable(place));
        assertThat(read.date()).hasToString(date);
    }

    @ParameterizedTest(name = "{0} has neither")
    @ValueSource(strings = {"KẾ HOẠCH", "Số hóa hồ sơ", "Thực hiện trong năm 2026"})
    void neither(String line) {
        assertThat(HEAD.symbol(line)).isEmpty();
        assertThat(HEAD.placeAndDate(line)).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ỦY BAN NHÂN DÂN/XÃ QUỲ HỢP          | 2026-01-31 | people-committee Quỳ Hợp, Nghệ An",
                "UBND XÃ QUỲ HỢP                     | 2026-01-31 | people-committee Quỳ Hợp, Nghệ An",
                "ỦY BAN NHÂN DÂN/THÀNH PHỐ HỒ CHÍ MINH | 2026-01-31 | people-committee Hồ Chí Minh",
                "BAN CHỈ ĐẠO 138/TỈNH THANH HÓA      | 2021-12-31 | steering-138 tỉnh Thanh Hóa",
                "UBND TỈNH THANH HÓA/BAN CHỈ ĐẠO 138 | 2021-12-31 | steering-138 tỉnh Thanh Hóa",
                "UBND TỈNH LÂM ĐỒNG/CÔNG AN TỈNH     | 2025-12-31 | police Lâm Đồng",
                "TỈNH ỦY HÀ GIANG/*                  | 2025-05-07 | party-committee tỉnh Hà Giang"
            })
    void issuers(String lines, LocalDate day, String issuer) {
        Issuer read = issuers(day)
                .issuer(Arrays.asList(lines.split("/")), Optional.empty(), "")
                .orElseThrow()
                .value();

        assertThat(read.body() + " " + read.unit()).isEqualTo(issuer);
    }

    @Test
    @DisplayName("Without a head the issuer is who says that it issues the plan")
    void issuerOfTheOpening() {
        String opening = "Theo đề nghị của Công an tỉnh, Ủy ban nhân dân tỉnh Lâm Đồng ban hành kế hoạch như sau:";

        Found<Issuer> found = issuers(LocalDate.of(2025, 12, 31))
                .issuer(List.of(), Optional.empty(), opening)
                .orElseThrow();

        assertThat(found.value()).isEqualTo(new Issuer("people-committee", "Lâm Đồng", Optional.empty()));
        assertThat(found.words()).isEqualTo("Ủy ban nhân dân tỉnh Lâm Đồng");
    }

    @Test
    @DisplayName(
            "A committee's standing body that says so is the issuer under the committee's head; the place tells the unit")
    void standingBody() {
        Issuer issuer = issuers(LocalDate.of(2025, 5, 7))
                .issuer(
                        List.of(),
                        Optional.of("Hà Giang"),
                        "Ban Thường vụ Tỉnh ủy xây dựng Chương trình với nội dung sau")
                .orElseThrow()
                .value();

        assertThat(issuer).isEqualTo(new Issuer("party-standing", "tỉnh Hà Giang", Optional.empty()));
    }

    @Test
    @DisplayName("Of several communes of one name that one is meant whose province the text names; else none is sure")
    void communesOfOneName() {
        List<String> head = List.of("ỦY BAN NHÂN DÂN", "XÃ TÂN KỲ");
        IssuerPhrases issuers = issuers(LocalDate.of(2026, 1, 31));

        Found<Issuer> sure = issuers.issuer(head, Optional.empty(), "Thực hiện chỉ đạo của UBND tỉnh Nghệ An.")
                .orElseThrow();
        Found<Issuer> doubtful =
                issuers.issuer(head, Optional.empty(), "Thực hiện chỉ đạo.").orElseThrow();

        assertThat(sure.value().unit()).isEqualTo("Tân Kỳ, Nghệ An");
        assertThat(sure.isSure()).isTrue();
        assertThat(doubtful.isSure()).isFalse();
    }

    @ParameterizedTest(name = "{0} ({1}): {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Phòng, chống ma túy năm 2021                                        | 2021 | 2021",
                "Phòng, chống tội phạm giai đoạn 2026 - 2030                         | 2026 | 2026-2030",
                "Phát triển giáo dục đến năm 2030                                    | 2026 | 2026-2030",
                "Thực hiện Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030 | 2026 | 2026-2030",
                "Thực hiện Chương trình MTQG phòng, chống ma túy đến năm 2030 trong năm 2026 | 2026 | 2026"
            })
    void periods(String title, int issued, String period) {
        assertThat(HEAD.period(title, Optional.of(issued)).map(Found::value)).isEqualTo(Period.parse(period));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "TRIỂN KHAI CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA PHÒNG, CHỐNG MA TÚY ĐẾN NĂM 2030 | ma-tuy-2030",
                "thực hiện Chương trình MTQG phòng, chống ma tuý đến năm 2030               | ma-tuy-2030",
                "Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025     | giam-ngheo-2025"
            })
    void programmes(String text, String id) {
        assertThat(HEAD.programme(text).orElseThrow().value().id()).isEqualTo(id);
    }

    @Test
    @DisplayName("Names are looked up on the last day that a date may mean")
    void lookUpDay() {
        assertThat(HeadPhrases.lookUpDay(PartialDate.parse("2026-02").orElseThrow()))
                .isEqualTo("2026-02-28");
        assertThat(HeadPhrases.lookUpDay(PartialDate.parse("2025").orElseThrow()))
                .isEqualTo("2025-12-31");
    }

    private static IssuerPhrases issuers(LocalDate day) {
        return new IssuerPhrases(Settings.CATALOGUES, day);
    }
}
