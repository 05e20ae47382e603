package vn.kehoach.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;

/** Which bodies a heading or a sentence names. */
class BodyPhrasesTest {
    @ParameterizedTest(name = "{0}, in a plan of a {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Công an xã                                              | commune  | police
            Công an Phường                                          | ward     | police
            Công an Thành phố                                       | city     | police
            Công an tỉnh Nghệ An                                    | commune  | police@province
            CAT                                                     | commune  | police@province
            UBND tỉnh                                               | commune  | people-committee@province
            Bộ Công an                                              | province | police@central
            Sở Y Tế                                                 | province | health
            SỞ Y TẾ                                                 | province | health
            Sở GD&ĐT                                                | province | education
            Sở NN&MT, Sở DT&TG                                      | province | agriculture ethnic-affairs
            Sở LĐ-TB&XH                                             | steering | labour
            Sở Nông nghiệp và PTNT                                  | steering | agriculture
            Sở Tài chính, Sở Kế hoạch và Đầu tư                     | steering | finance planning
            Sở Văn hoá, Thể thao và Du lịch                         | province | culture
            Sở Văn hóa, Thể thao và Du lịch, Sở Giáo dục và Đào tạo | province | culture education
            Các sở: Tài chính, Y tế, Tư pháp                        | province | finance health justice
            Viện KSND tỉnh, TAND tỉnh                               | province | procuracy court
            Viện kiểm sát nhân dân, Tòa án nhân dân tỉnh            | steering | procuracy court
            Phòng Kinh tế, Hạ tầng và Đô thị                        | ward     | economy
            Phòng Văn hoá và Xã hội                                 | ward     | culture-society
            Văn phòng HĐND và UBND phường                           | ward     | office
            Trạm Y tế                                               | ward     | health
            BCH Quân sự phường                                      | ward     | military
            Công an tỉnh và các sở, ban, ngành, địa phương          | province | police departments communes
            Các sở, ban, ngành, địa phương                          | steering | departments districts
            Các sở, ban, ngành, đoàn thể cấp tỉnh                   | province | departments mass-organisations
            Công an các xã, phường, đặc khu                         | province | police@commune
            Uỷ ban nhân dân các xã, phường                          | province | communes
            UBND các huyện, thị xã, TP                              | steering | districts
            BCĐ 138 các huyện, thị xã, thành phố                    | steering | steering-138-districts
            Tỉnh đoàn, Hội LHPN tỉnh, LĐLĐ tỉnh                     | province | youth-union womens-union trade-union
            Bộ Tư lệnh Vùng Cảnh sát biển 3                         | province | coast-guard
            Chi cục Hải quan khu vực XIII                           | province | customs
            Viện kiểm sát nhân dân tối cao                          | province | procuracy@central
            Các huyện ủy, thành ủy                                  | party    | party-districts
            Ban cán sự 17 xóm, bản                                  | commune  | hamlet-heads
            Tổ trưởng các tổ dân phố                                | ward     | hamlet-heads
            Các trường học trên địa bàn phường                      | ward     | schools
            Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã     | province | departments communes
            UBND tỉnh Nghệ An                                       | province | other
            Đài Phát thanh và Truyền hình tỉnh                      | province | other
            """)
    void headings(String printed, String where, String roles) {
        BodyList list = new BodyPhrases(Settings.named(where)).heading(printed);

        assertThat(roles(list)).isEqualTo(roles);
        assertThat(list.whole()).isTrue();
    }

    @ParameterizedTest(name = "{0} names no body")
    @ValueSource(
            strings = {
                "Tổ chức thực hiện",
                "Hội nghị tổng kết",
                "Ban hành văn bản hướng dẫn",
                "Bộ máy tổ chức",
                "Các nhiệm vụ trọng tâm",
                "Kinh phí thực hiện",
                "Yêu cầu",
                "Công tác tuyên truyền, vận động",
                "Tăng cường phối hợp với các nước láng giềng"
            })
    void noBodies(String heading) {
        assertThat(new BodyPhrases(Settings.PROVINCE).heading(heading).isEmpty())
                .isTrue();
    }

    @Test
    @DisplayName("A name is kept as printed only where it is not the catalogue's, letter by letter")
    void as() {
        BodyPhrases phrases = new BodyPhrases(Settings.PROVINCE);

        assertThat(phrases.heading("Sở Y tế").references()).containsExactly(new AgencyRef("health", Optional.empty()));
        assertThat(phrases.heading("Sở y tế").references())
                .containsExactly(new AgencyRef("health", Optional.of("Sở y tế")));
        assertThat(phrases.heading("Bộ Chỉ huy quân sự tỉnh chỉ đạo lực lượng Bộ đội Biên phòng:")
                        .references())
                .containsExactly(new AgencyRef(
                        "military", Optional.of("Bộ Chỉ huy quân sự tỉnh chỉ đạo lực lượng Bộ đội Biên phòng")));
    }

    @Test
    @DisplayName("Words that belong to a name stay with it: members, a remark in parentheses, liên quan")
    void tails() {
        BodyPhrases phrases = new BodyPhrases(Settings.COMMUNE);

        assertThat(words(phrases.heading("Đề nghị Ủy ban MTTQ xã và các tổ chức thành viên")))
                .isEqualTo("Ủy ban MTTQ xã và các tổ chức thành viên");
        assertThat(words(phrases.heading("Công an xã (cơ quan thường trực)")))
                .isEqualTo("Công an xã (cơ quan thường trực)");
        assertThat(words(phrases.heading("Các phòng, ban, ngành có liên quan")))
                .isEqualTo("Các phòng, ban, ngành có liên quan");
    }

    @ParameterizedTest(name = "{0} … says {1}")
    @CsvSource({
        "Đề nghị Tòa án nhân dân tỉnh, REQUEST",
        "Kiến nghị Bộ Công an, RECOMMEND",
        "Giao Sở Y tế, ASSIGN",
        "Phân công Công an tỉnh, ASSIGN"
    })
    void modes(String heading, Item.Mode mode) {
        assertThat(new BodyPhrases(Settings.PROVINCE).heading(heading).mode()).contains(mode);
    }

    @Test
    @DisplayName("A heading with its text on the same line is read up to the colon")
    void runIn() {
        BodyList list = new BodyPhrases(Settings.PROVINCE).heading("Công an tỉnh: Rà soát, lập danh sách.");

        assertThat(roles(list)).isEqualTo("police");
        assertThat(list.whole()).isFalse();
        assertThat(list.end()).isEqualTo("Công an tỉnh:".length());
    }

    @Test
    @DisplayName("A slip of the scanner or the pen is understood, and doubtful")
    void slips() {
        for (String slip : new String[] {"Sờ Y tế", "Sở Giáo duc và Đào tạo", "Sở Tư phap"}) {
            BodyList list = new BodyPhrases(Settings.PROVINCE).heading(slip);

            assertThat(list.bodies()).as(slip).hasSize(1);
            assertThat(list.references().get(0).role()).isNotEqualTo(AgencyRef.OTHER);
            assertThat(list.certainty()).isEqualTo(Certainty.LIKELY);
        }
        assertThat(roles(new BodyPhrases(Settings.COMMUNE).heading("Hội Nông dân xã Quý Hợp")))
                .isEqualTo("farmers-union");
    }

    @Test
    @DisplayName("A task tells who leads and who helps")
    void leadAndHelp() {
        BodyPhrases phrases = new BodyPhrases(Settings.PROVINCE);

        BodyList whole = phrases.task("Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh và Sở Nội vụ mở lớp tập huấn.");
        assertThat(roles(whole)).isEqualTo("health");
        assertThat(whole.with()).extracting(found -> found.value().role()).containsExactly("police", "home-affairs");
        assertThat(phrases.task("Phối hợp với Công an tỉnh rà soát đối tượng.").with())
                .extracting(found -> found.value().role())
                .containsExactly("police");
        assertThat(phrases.task("Rà soát đối tượng trên địa bàn.").isEmpty()).isTrue();
    }

    @Test
    @DisplayName("Every body that a sentence mentions has its place in it")
    void mentions() {
        String sentence = "Kết quả gửi Công an tỉnh để trình Ủy ban nhân dân tỉnh Lâm Đồng xem xét.";

        assertThat(new BodyPhrases(Settings.PROVINCE).mentions(sentence))
                .allSatisfy(found -> assertThat(sentence.substring(found.start(), found.end()))
                        .isEqualTo(found.words()))
                .extracting(Found::words)
                .containsExactly("Công an tỉnh", "Ủy ban nhân dân tỉnh Lâm Đồng");
    }

    static String roles(BodyList list) {
        return list.references().stream().map(AgencyRef::role).collect(Collectors.joining(" "));
    }

    private static String words(BodyList list) {
        return list.bodies().stream().map(Found::words).collect(Collectors.joining("|"));
    }
}
