package vn.kehoach.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.Signature;
import vn.kehoach.setting.Setting;

/** The lines below a document's text. */
class ClosingPhrasesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "- Bộ Công an (để b/c);                    | province | police@central",
                "- TT Tỉnh ủy, TT HĐND tỉnh (để báo cáo);  | province | party-committee people-council",
                "- Chủ tịch, các PCT UBND tỉnh;            | province | committee-leaders",
                "- UBND tỉnh, CAT (để báo cáo)             | commune  | people-committee@province police@province",
                "- Các đ/c PCT UBND xã;                    | commune  | committee-leaders",
                "- Các trường học, cơ quan, đơn vị;        | commune  | schools other",
                "- V01, C04 - Bộ Công an;                  | province | police@central",
                "- Ban Nội chính Tỉnh ủy;                  | province | other",
                "- CVP, các PCVP UBND tỉnh;                | province | office",
                "- Mặt trận Tổ quốc và các đoàn thể tỉnh,  | party    | fatherland-front mass-organisations",
                "- Như mục III;                            | province | other"
            })
    void recipients(String line, String where, String roles) {
        Recipient recipient =
                new ClosingPhrases(Settings.named(where)).recipient(line).value();

        assertThat(recipient.to().stream().map(AgencyRef::role).collect(Collectors.joining(" ")))
                .isEqualTo(roles);
        assertThat("- " + printed(recipient, Settings.named(where)))
                .as("printed again, but for the end mark")
                .isEqualTo(line.replaceAll("[;,]$", ""));
    }

    @Test
    @DisplayName("The purpose is what stands in parentheses at the end")
    void purpose() {
        assertThat(new ClosingPhrases(Settings.PROVINCE)
                        .recipient("- Bộ Công an (b/c);")
                        .value())
                .isEqualTo(new Recipient(
                        List.of(new AgencyRef("police@central", Optional.empty())),
                        Optional.empty(),
                        Optional.of("b/c")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "- Lưu: VT, CAX. | VT CAX",
                "Lưu VT, NC(3b)./. | VT NC(3b)",
                "- Lưu: VT; TH. | VT TH",
                "- Sở Y tế; | ''"
            })
    void archive(String line, String codes) {
        assertThat(String.join(" ", new ClosingPhrases(Settings.COMMUNE).archive(line)))
                .isEqualTo(codes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH                 | TM  |          | CHỦ TỊCH     |",
                "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH                 | TM  |          | CHỦ TỊCH     |",
                "TM. ỦY BAN NHÂN DÂN/KT. CHỦ TỊCH/PHÓ CHỦ TỊCH | KT | CHỦ TỊCH | PHÓ CHỦ TỊCH |",
                "K/T TRƯỞNG BAN/PHÓ TRƯỞNG BAN/GIÁM ĐỐC CÔNG AN TỈNH | KT | TRƯỞNG BAN | PHÓ TRƯỞNG BAN | GIÁM ĐỐC CÔNG AN TỈNH",
                "TL. CHỦ TỊCH/CHÁNH VĂN PHÒNG                 | TL  | CHỦ TỊCH | CHÁNH VĂN PHÒNG |",
                "TUQ. CHỦ TỊCH/GIÁM ĐỐC SỞ Y TẾ               | TUQ | CHỦ TỊCH | GIÁM ĐỐC SỞ Y TẾ |",
                "Q. CHỦ TỊCH                                  | Q   |          | CHỦ TỊCH     |"
            })
    void signatures(String lines, String authority, String head, String title, String second) {
        Signature signature = SignaturePhrases.read(List.of(lines.split("(?<!K)/")))
                .orElseThrow()
                .signature();

        assertThat(signature.authority()).map(Enum::name).contains(authority);
        assertThat(signature.head()).isEqualTo(Optional.ofNullable(head));
        assertThat(signature.title()).isEqualTo(title);
        assertThat(signature.secondTitle()).isEqualTo(Optional.ofNullable(second));
        assertThat(signature.name()).isEmpty();
    }

    @Test
    @DisplayName("The Party's letters have a stroke; a stamp's words are left over")
    void party() {
        SignaturePhrases.Signed signed = SignaturePhrases.read(List.of("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "(Đã ký)"))
                .orElseThrow();

        assertThat(signed.signature())
                .isEqualTo(new Signature(
                        Optional.of(Signature.Authority.TM),
                        "PHÓ BÍ THƯ",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(signed.left()).containsExactly("(Đã ký)");
        assertThat(signed.certainty()).isEqualTo(Certainty.SURE);
    }

    @Test
    @DisplayName("A post that the lines do not name is left to do")
    void noPost() {
        SignaturePhrases.Signed signed =
                SignaturePhrases.read(List.of("TM. ỦY BAN NHÂN DÂN")).orElseThrow();

        assertThat(signed.signature().title()).isEqualTo("TODO");
        assertThat(signed.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(SignaturePhrases.read(List.of())).isEmpty();
    }

    /** As the closing block prints it. */
    static String printed(Recipient recipient, Setting setting) {
        String names = recipient.as().orElseGet(() -> recipient.to().stream()
                .map(body -> setting.name(body).orElseThrow())
                .collect(Collectors.joining(", ")));
        return names + recipient.purpose().map(purpose -> " (" + purpose + ")").orElse("");
    }
}
