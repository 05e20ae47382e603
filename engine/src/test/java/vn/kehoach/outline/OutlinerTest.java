package vn.kehoach.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.manuscript.Matter;

/** What the outliner makes of documents as offices write them. The texts are small and made up. */
class OutlinerTest {
    private static final String HEAD =
            """
            ỦY BAN NHÂN DÂN
            HUYỆN QUAN HÓA
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 45/KH-UBND
            Quan Hóa, ngày 12 tháng 3 năm 2024
            KẾ HOẠCH
            Chăm sóc người cao tuổi năm 2024
            """;

    @Test
    void aSentenceThatBeginsLikeTheLabelOfTheRecipientsEndsNothing() {
        Outline outline = Draft.docx()
                .bold("I. MỤC ĐÍCH")
                .text("Nơi nhận văn bản là các thôn.")
                .bold("II. TỔ CHỨC THỰC HIỆN")
                .text("Các thôn thực hiện./.")
                .text("Nơi nhận:")
                .text("- Các thôn;")
                .outline();
        assertThat(outline.sections()).hasSize(2);
        assertThat(outline.tail().recipients()).hasSize(1);
    }

    @Test
    void aMarkIsReadBeforeAWordLongerThanAnyLine() {
        Outline outline = Draft.docx()
                .text("I. MỤC ĐÍCH")
                .text("1. https://" + "x".repeat(200) + ".vn")
                .outline();
        Node point = outline.sections().get(0).nodes().get(0);
        assertThat(point.mark().printed()).isEqualTo("1.");
    }

    @Test
    void theHeadIsReadFromTwoColumns() {
        Outline outline = Draft.docx()
                .beside(
                        "ỦY BAN NHÂN DÂN\nXÃ MƯỜNG LÁT\n-------\nSố: 07/KH-UBND",
                        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n_________\nMường Lát, ngày 05 tháng 9 năm 2025")
                .centred("KẾ HOẠCH")
                .centred("Trồng cây phân tán năm 2025")
                .centred("__________")
                .text("Căn cứ Luật Lâm nghiệp năm 2017;")
                .text("Ủy ban nhân dân xã ban hành Kế hoạch như sau:")
                .bold("I. MỤC ĐÍCH")
                .text("Phủ xanh đất trống.")
                .outline();
        Head head = outline.head();
        assertThat(words(head.issuer())).containsExactly("ỦY BAN NHÂN DÂN", "XÃ MƯỜNG LÁT");
        assertThat(head.number().orElseThrow().words()).isEqualTo("Số: 07/KH-UBND");
        assertThat(head.placeAndDate().orElseThrow().words()).startsWith("Mường Lát, ngày 05");
        assertThat(head.type().orElseThrow().words()).isEqualTo("KẾ HOẠCH");
        assertThat(words(head.title())).containsExactly("Trồng cây phân tán năm 2025");
        assertThat(head.fixed()).hasSize(5);
        assertThat(words(outline.bases())).containsExactly("Căn cứ Luật Lâm nghiệp năm 2017;");
        assertThat(words(outline.opening())).containsExactly("Ủy ban nhân dân xã ban hành Kế hoạch như sau:");
    }

    @Test
    void theHeadIsReadFromMixedLines() {
        Head head = Draft.docx()
                .text(
                        """
                        UBND TỈNH LAI CHÂU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc
                        Số: 15/KH-SNV Lai Châu, ngày 01 tháng 4 năm 2024
                        KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH
                        Giai đoạn 2024 - 2025
                        Kính gửi:
                        - Các phòng chuyên môn;
                        - Chi cục Văn thư.
                        I. MỤC ĐÍCH
                        Nâng cao nhận thức.
                        """)
                .outline()
                .head();
        assertThat(words(head.issuer())).containsExactly("UBND TỈNH LAI CHÂU", "SỞ NỘI VỤ");
        assertThat(head.number().orElseThrow().words()).isEqualTo("Số: 15/KH-SNV");
        assertThat(head.placeAndDate().orElseThrow().words()).isEqualTo("Lai Châu, ngày 01 tháng 4 năm 2024");
        assertThat(head.type().orElseThrow().words()).isEqualTo("KẾ HOẠCH");
        assertThat(words(head.title())).containsExactly("TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH", "Giai đoạn 2024 - 2025");
        assertThat(head.others()).hasSize(3);
    }

    @Test
    void thePartyHasItsOwnHead() {
        Outline outline = Draft.docx()
                .beside("TỈNH ỦY SƠN LA\n*\nSố 21-CTr/TU", "ĐẢNG CỘNG SẢN VIỆT NAM\nSơn La, ngày 03 tháng 02 năm 2025")
                .centred("C H Ư Ơ N G  T R Ì N H")
                .centred("hành động về chuyển đổi số")
                .centred("-----")
                .text("Thực hiện nghị quyết của Trung ương, Tỉnh ủy ban hành chương trình như sau:")
                .bold("I- MỤC TIÊU")
                .text("1- Xây dựng hạ tầng số.\n2- Đào tạo cán bộ.")
                .beside("Nơi nhận\n- Các ban đảng,\n- Lưu Văn phòng.", "T/M TỈNH ỦY\nK/T BÍ THƯ\nPHÓ BÍ THƯ\n(Đã ký)")
                .outline();
        assertThat(words(outline.head().issuer())).containsExactly("TỈNH ỦY SƠN LA");
        assertThat(outline.head().number().orElseThrow().words()).isEqualTo("Số 21-CTr/TU");
        assertThat(outline.head().type().orElseThrow().words()).isEqualTo("C H Ư Ơ N G  T R Ì N H");
        assertThat(words(outline.head().title())).containsExactly("hành động về chuyển đổi số");
        assertThat(words(outline.tail().signature())).containsExactly("T/M TỈNH ỦY", "K/T BÍ THƯ", "PHÓ BÍ THƯ");
        assertThat(words(outline.tail().recipients())).containsExactly("Các ban đảng");
        assertThat(outline.tail().archive().orElseThrow().words()).isEqualTo("Lưu Văn phòng");
        assertThat(words(outline.tail().others())).containsExactly("(Đã ký)");
    }

    @Test
    void partsStandAboveRomanSections() {
        assertThat(
                        tree(
                                """
                        Phần I
                        TÌNH HÌNH
                        I. KẾT QUẢ
                        1. Nông nghiệp
                        - Trồng mới 12 ha chè.
                        II. TỒN TẠI
                        Phần thứ hai. NHIỆM VỤ
                        I. MỤC TIÊU
                        Tăng thu nhập.
                        """))
                .isEqualTo(
                        """
                        Phần I [TÌNH HÌNH]
                          I. [KẾT QUẢ]
                            1. [Nông nghiệp]
                              - Trồng mới 12 ha chè.
                          II. [TỒN TẠI]
                        Phần thứ hai. [NHIỆM VỤ]
                          I. [MỤC TIÊU]
                             Tăng thu nhập.
                        """);
    }

    @Test
    void numbersOfSeveralPartsStandBelowEachOther() {
        assertThat(
                        tree(
                                """
                        1. Mục tiêu
                        1.1. Mục tiêu chung
                        Giữ rừng.
                        1.2 Mục tiêu cụ thể
                        1.2.1. Đến năm 2025
                        - Trồng 100 ha;
                        1.2.2. Đến năm 2030
                        - Trồng 300 ha.
                        2. Nhiệm vụ
                        2.1.a) Giao đất
                        2.1.b) Giao rừng
                        """))
                .isEqualTo(
                        """
                        1. [Mục tiêu]
                          1.1. [Mục tiêu chung]
                             Giữ rừng.
                          1.2 [Mục tiêu cụ thể]
                            1.2.1. [Đến năm 2025]
                              - Trồng 100 ha;
                            1.2.2. [Đến năm 2030]
                              - Trồng 300 ha.
                        2. [Nhiệm vụ]
                          2.1.a) Giao đất
                          2.1.b) Giao rừng
                        """);
    }

    @Test
    void capitalsMayStandAboveOrBelowRomanNumbers() {
        assertThat(
                        tree(
                                "A. ĐẶC ĐIỂM\nI. Dân số\nCó 900 hộ.\nII. Đất đai\nCó 50 ha.\nB. NHIỆM VỤ\nI. Thủy lợi\nĐào mương."))
                .isEqualTo(
                        """
                        A. [ĐẶC ĐIỂM]
                          I. [Dân số]
                             Có 900 hộ.
                          II. [Đất đai]
                             Có 50 ha.
                        B. [NHIỆM VỤ]
                          I. [Thủy lợi]
                             Đào mương.
                        """);
        assertThat(
                        tree(
                                "I. ĐẶC ĐIỂM\nA. Dân số\nCó 900 hộ.\nB. Đất đai\nCó 50 ha.\nII. NHIỆM VỤ\nA. Thủy lợi\nĐào mương."))
                .startsWith("I. [ĐẶC ĐIỂM]\n  A. [Dân số]\n")
                .contains("\nII. [NHIỆM VỤ]\n  A. [Thủy lợi]\n");
    }

    @Test
    void theSameDashStandsWhereItIsWritten() {
        assertThat(
                        tree(
                                """
                        I. NHIỆM VỤ
                        1. Trạm Thú y
                        - Tiêm phòng cho gia súc.
                        a) Đợt một:
                        - Trâu, bò;
                        + Bê, nghé.
                        b) Đợt hai:
                        - Lợn.
                        2. Hội Nông dân
                        - Vận động hội viên.
                        """))
                .isEqualTo(
                        """
                        I. [NHIỆM VỤ]
                          1. [Trạm Thú y]
                            - Tiêm phòng cho gia súc.
                            a) [Đợt một:]
                              - Trâu, bò;
                                + Bê, nghé.
                            b) [Đợt hai:]
                              - Lợn.
                          2. [Hội Nông dân]
                            - Vận động hội viên.
                        """);
    }

    @Test
    void aSignCountsAgainBelowAPointThatAnnouncesAList() {
        assertThat(tree("I. NỘI DUNG\n1. Hồ sơ gồm các giấy tờ sau:\n1. Đơn;\n2. Bản sao.\n"))
                .isEqualTo("I. [NỘI DUNG]\n  1. Hồ sơ gồm các giấy tờ sau:\n    1. Đơn;\n    2. Bản sao.\n");
    }

    @Test
    void theOuterCountGoesOnAfterTheInnerOne() {
        assertThat(
                        tree(
                                "I. NỘI DUNG\n1. Hồ sơ gồm các giấy tờ sau:\n1. Đơn;\n2. Bản sao.\n2. Thời hạn 5 ngày.\n3. Lệ phí.\n"))
                .isEqualTo(
                        """
                        I. [NỘI DUNG]
                          1. Hồ sơ gồm các giấy tờ sau:
                            1. Đơn;
                            2. Bản sao.
                          2. Thời hạn 5 ngày.
                          3. Lệ phí.
                        """);
    }

    @Test
    void aDashDeeperOnThePageStandsBelowTheDashThatAnnouncesIt() {
        Outline outline = Draft.docx()
                .text(HEAD)
                .bold("I. NỘI DUNG")
                .indented(12.7, "- Tặng quà cho:")
                .indented(20, "- Người từ 90 tuổi;")
                .indented(20, "- Người neo đơn.")
                .indented(12.7, "- Khám bệnh.")
                .outline();
        assertThat(Sketch.of(outline.sections()))
                .isEqualTo(
                        """
                        I. [NỘI DUNG]
                          - Tặng quà cho:
                            - Người từ 90 tuổi;
                            - Người neo đơn.
                          - Khám bệnh.
                        """);
    }

    @Test
    void aStarHeadsTheDashesBelowIt() {
        assertThat(
                        tree(
                                "I. NỘI DUNG\na) Chỉ tiêu:\n- Giảm nghèo 5%.\n* Các xã biên giới:\n- Giảm 6%.\n* Các xã khác:\n- Giảm 4%."))
                .endsWith(
                        """
                            - Giảm nghèo 5%.
                            * Các xã biên giới:
                              - Giảm 6%.
                            * Các xã khác:
                              - Giảm 4%.
                        """);
    }

    @Test
    void aSlipOfTheSignDoesNotOpenALevel() {
        assertThat(tree("I. NỘI DUNG\n1. Làm đường.\n2) Làm cầu.\n3. Làm cống.\na) Cống hộp.\nb. Cống tròn."))
                .isEqualTo(
                        """
                        I. [NỘI DUNG]
                          1. Làm đường.
                          2) Làm cầu.
                          3. Làm cống.
                            a) Cống hộp.
                            b. Cống tròn.
                        """);
    }

    @Test
    void aLetterIsTellApartFromARomanNumberByItsNeighbours() {
        assertThat(styles("I. MỤC\na) A.\nb) B.\nc) C.\nd) D.\nđ) Đ.\ne) E.\ng) G.\nh) H.\ni) I.\nk) K."))
                .containsOnly(Mark.Style.LETTER);
        assertThat(styles("I. MỤC\ni) Một.\nii) Hai.\niii) Ba.\niv) Bốn.\nv) Năm."))
                .containsOnly(Mark.Style.SMALL_ROMAN);
    }

    @Test
    void numbersThatDoNotFollowAreReported() {
        Outline outline = outline("I. MỘT\n1. Điều thứ nhất.\n3. Điều thứ ba.\nIII. HAI\nNội dung.");
        assertThat(outline.remarks())
                .filteredOn(remark -> remark.matter() == Matter.BROKEN_NUMBERING)
                .extracting(remark -> remark.details())
                .containsExactly(List.of("3.", "1."), List.of("III.", "I."));
    }

    @Test
    void theLatinOrderOfLettersIsNoFault() {
        assertThat(outline("I. MỘT\na) A.\nb) B.\nc) C.\nd) D.\ne) E.\nf) F.\ng) G.")
                        .remarks())
                .isEmpty();
    }

    @Test
    void automaticNumbersAreMarks() {
        Outline outline = Draft.docx()
                .text(HEAD)
                .labelledBold("I.", "NHIỆM VỤ")
                .labelledBold("1.", "Phòng Tư pháp")
                .labelled("\uf0b7", "Tuyên truyền pháp luật.")
                .labelled("o", "Ở các bản.")
                .labelled("-", "1.1. Ở các trường.")
                .outline();
        assertThat(Sketch.of(outline.sections()))
                .isEqualTo(
                        """
                        I. [NHIỆM VỤ]
                          1. [Phòng Tư pháp]
                            \uf0b7 Tuyên truyền pháp luật.
                              o Ở các bản.
                            - 1.1. Ở các trường.
                        """);
    }

    @Test
    void aBoldBeginningIsAHeading() {
        Outline outline = Draft.docx()
                .text(HEAD)
                .bold("I. NHIỆM VỤ")
                .runIn("1. Công an huyện:", " Giữ gìn trật tự.")
                .runIn("Kinh phí", ": Từ ngân sách huyện.")
                .runIn("Chủ trì", " phối hợp với các phòng.")
                .outline();
        assertThat(Sketch.of(outline.sections()))
                .isEqualTo(
                        """
                        I. [NHIỆM VỤ]
                          1. [Công an huyện:] Giữ gìn trật tự.
                           [Kinh phí:] Từ ngân sách huyện.
                           Chủ trì phối hợp với các phòng.
                        """);
    }

    @Test
    void sectionsMayHaveNoNumbers() {
        Outline outline = Draft.docx()
                .text(HEAD)
                .text("Ủy ban nhân dân huyện ban hành Kế hoạch như sau:")
                .centred("MỤC ĐÍCH")
                .text("- Chăm lo người già.")
                .centred("NHIỆM VỤ")
                .bold("Phòng Y tế")
                .text("- Khám sức khỏe.")
                .bold("Hội Người cao tuổi")
                .text("- Thăm hỏi.")
                .outline();
        assertThat(Sketch.of(outline.sections()))
                .isEqualTo(
                        """
                         [MỤC ĐÍCH]
                          - Chăm lo người già.
                         [NHIỆM VỤ]
                           [Phòng Y tế]
                            - Khám sức khỏe.
                           [Hội Người cao tuổi]
                            - Thăm hỏi.
                        """);
    }

    @Test
    void aClosingParagraphBelongsToTheLastSection() {
        assertThat(
                        tree(
                                """
                        I. MỘT
                        1. Phòng Nội vụ
                        Theo dõi chung.
                        Báo cáo kết quả.
                        II. HAI
                        1. Tổ chức hội nghị.
                        2. Tổng kết.
                        Trên đây là Kế hoạch của Ủy ban nhân dân huyện./.
                        """))
                .isEqualTo(
                        """
                        I. [MỘT]
                          1. [Phòng Nội vụ]
                             Theo dõi chung.
                             Báo cáo kết quả.
                        II. [HAI]
                          1. Tổ chức hội nghị.
                          2. Tổng kết.
                           Trên đây là Kế hoạch của Ủy ban nhân dân huyện./.
                        """);
    }

    @Test
    void aSecondParagraphBelongsToThePointThatItFollows() {
        assertThat(
                        tree(
                                "I. MỘT\na) Mở lớp.\nMỗi lớp có 30 người.\nb) Thi.\n- Thi viết.\nThời gian: tháng 5.\nc) Trao giải."))
                .isEqualTo(
                        """
                        I. [MỘT]
                          a) Mở lớp.
                             Mỗi lớp có 30 người.
                          b) Thi.
                            - Thi viết.
                             Thời gian: tháng 5.
                          c) Trao giải.
                        """);
    }

    @Test
    void aTableStandsWhereItIsAnnounced() {
        Outline outline = Draft.docx()
                .text(HEAD)
                .text("I. CHỈ TIÊU\n1. Chỉ tiêu từng năm như sau:")
                .ruled(List.of(List.of("Năm", "Hộ nghèo"), List.of("2024", "5%")))
                .text("2. Chỉ tiêu chung: giảm nghèo.")
                .outline();
        assertThat(Sketch.of(outline.sections()))
                .isEqualTo(
                        """
                        I. [CHỈ TIÊU]
                          1. Chỉ tiêu từng năm như sau:
                             table of 2
                          2. Chỉ tiêu chung: giảm nghèo.
                        """);
    }

    @Test
    void recipientsAndSignatureStandSideBySide() {
        Tail tail = Draft.docx()
                .text(HEAD + "I. MỘT\nNội dung./.")
                .beside(
                        "Nơi nhận:\n- UBND tỉnh (báo cáo);\n- Các phòng, ban,\nđơn vị liên quan;\n- Lưu: VT, LĐTBXH.",
                        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n[Chữ ký, đóng dấu]")
                .outline()
                .tail();
        assertThat(tail.label().orElseThrow().words()).isEqualTo("Nơi nhận:");
        assertThat(words(tail.recipients())).containsExactly("UBND tỉnh (báo cáo)", "Các phòng, ban, đơn vị liên quan");
        assertThat(tail.archive().orElseThrow().words()).isEqualTo("Lưu: VT, LĐTBXH");
        assertThat(words(tail.signature())).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(words(tail.others())).containsExactly("[Chữ ký, đóng dấu]");
    }

    @Test
    void theSignatureMayStandFirst() {
        Tail tail = outline("I. MỘT\nNội dung./.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNơi nhận:\n- Như trên;\n- Lưu: VT.")
                .tail();
        assertThat(words(tail.signature())).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(words(tail.recipients())).containsExactly("Như trên");
    }

    @Test
    void linesOfBothColumnsMayBeMixed() {
        Tail tail = outline(
                        """
                        I. MỘT
                        Nội dung./.
                        Nơi nhận: TM. ỦY BAN NHÂN DÂN
                        - Thường trực HĐND xã; CHỦ TỊCH
                        - Các trường học;
                        - Lưu: VT.
                        """)
                .tail();
        assertThat(words(tail.signature())).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(words(tail.recipients())).containsExactly("Thường trực HĐND xã", "Các trường học");
        assertThat(tail.archive().orElseThrow().words()).isEqualTo("Lưu: VT");
    }

    @Test
    void annexesFollowTheSignature() {
        Outline outline = Draft.docx()
                .text(HEAD + "I. MỘT\nNội dung./.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH")
                .centred("PHỤ LỤC I")
                .centred("DANH MỤC NHIỆM VỤ")
                .text("(Kèm theo Kế hoạch số 45/KH-UBND)")
                .ruled(List.of(List.of("TT", "Nhiệm vụ"), List.of("1", "Khám sức khỏe")))
                .centred("PHỤ LỤC II: KINH PHÍ")
                .text("Tổng số 120 triệu đồng.")
                .note("Nguồn: Phòng Tài chính.")
                .outline();
        assertThat(outline.annexes()).hasSize(2);
        assertThat(outline.annexes().get(0).title().orElseThrow().words())
                .isEqualTo("PHỤ LỤC I\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 45/KH-UBND)");
        assertThat(outline.annexes().get(0).nodes()).hasSize(1).allMatch(node -> node.table()
                .isPresent());
        assertThat(words(outline.notes())).containsExactly("Nguồn: Phòng Tài chính.");
    }

    @Test
    void aParagraphThatAPageCutIsWhole() {
        Outline outline = outline(
                """
                I. MỘT
                1. Các trường tổ chức tuyên truyền về an toàn
                giao thông cho học sinh.
                2. Thực hiện các nghị quyết, đề án và Chỉ thị,
                Kế hoạch của huyện.
                3. Các việc sau:
                hỗ trợ gạo.
                """);
        assertThat(Sketch.of(outline.sections()))
                .isEqualTo(
                        """
                        I. [MỘT]
                          1. Các trường tổ chức tuyên truyền về an toàn giao thông cho họ…sinh.
                          2. Thực hiện các nghị quyết, đề án và Chỉ thị, Kế hoạch của huy…uyện.
                          3. Các việc sau:
                             hỗ trợ gạo.
                        """);
        assertThat(outline.remarks())
                .extracting(remark -> remark.matter())
                .containsExactly(Matter.JOINED, Matter.JOINED);
    }

    @Test
    void aDocumentWithoutAnyMarkKeepsItsParagraphs() {
        Outline outline = Draft.docx().text("Thông báo chung.\nMời họp.").outline();
        assertThat(outline.sections()).hasSize(2);
        assertThat(outline.head().type()).isEmpty();
        assertThat(Draft.docx().outline().sections()).isEmpty();
    }

    private static List<Mark.Style> styles(String text) {
        return outline(text).sections().get(0).nodes().stream()
                .map(node -> node.mark().style())
                .toList();
    }

    private static String tree(String text) {
        return Sketch.of(outline(text).sections());
    }

    private static Outline outline(String text) {
        return Draft.docx().text(HEAD + text).outline();
    }

    private static List<String> words(List<Line> lines) {
        return lines.stream().map(Line::words).toList();
    }
}
