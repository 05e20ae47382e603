package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Line;

/** Quyền hạn, chức vụ, họ tên. */
class SignatureTest {
    @Test
    @DisplayName(
            "ND30-CK-1, ND30-CK-6, ND30-CK-7: the chairman signs on behalf of the collective, whose name has no unit")
    void onBehalf() {
        Written plan = Written.plan("signature: {authority: TM, title: chủ tịch, name: Họ và Tên}");

        assertThat(plan.closing().above()).extracting(Line::text).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(plan.closing().signer().text()).isEqualTo("Họ và Tên");
    }

    @Test
    @DisplayName("ND30-CK-3, ND30-CK-8: a deputy signs for the collective and for the head")
    void deputy() {
        assertThat(Written.plan("signature: {authority: KT, head: CHỦ TỊCH, title: PHÓ CHỦ TỊCH}")
                        .closing()
                        .above())
                .extracting(Line::text)
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    @DisplayName("ND30-CK-3: of a body with a single head, a deputy signs for the head alone")
    void deputyOfASingleHead() {
        assertThat(Written.plan(
                                """
                issuer: {body: steering-138, unit: tỉnh Thanh Hóa}
                as-of: 2021-02-01
                signature: {authority: KT, head: TRƯỞNG BAN, title: PHÓ TRƯỞNG BAN}
                """)
                        .closing()
                        .above())
                .extracting(Line::text)
                .containsExactly("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN");
    }

    @Test
    @DisplayName("ND30-CK-4: by order")
    void byOrder() {
        assertThat(Written.plan("signature: {authority: TL, head: CHỦ TỊCH, title: CHÁNH VĂN PHÒNG}")
                        .closing()
                        .above())
                .extracting(Line::text)
                .containsExactly("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG");
    }

    @Test
    @DisplayName("ND30-CK-5: by authorisation")
    void byAuthorisation() {
        assertThat(Written.plan("signature: {authority: TUQ, head: CHỦ TỊCH, title: CHÁNH VĂN PHÒNG}")
                        .closing()
                        .above())
                .extracting(Line::text)
                .containsExactly("TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG");
    }

    @Test
    @DisplayName("ND30-CK-2: an acting head")
    void acting() {
        assertThat(Written.plan("signature: {authority: Q, title: CHỦ TỊCH}")
                        .closing()
                        .above())
                .extracting(Line::text)
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH");
    }

    @Test
    @DisplayName(
            "ND30-CK-13: of a steering committee, the post in the committee stands above the signature, the other post above the name")
    void secondPost() {
        Written plan = Written.plan(
                """
                issuer: {body: steering-138, unit: tỉnh Thanh Hóa}
                as-of: 2021-02-01
                signature: {title: TRƯỞNG BAN, second-title: CHỦ TỊCH UBND TỈNH, name: Họ và Tên}
                """);

        assertThat(plan.closing().above()).extracting(Line::text).containsExactly("TRƯỞNG BAN");
        assertThat(plan.closing().secondPosts()).extracting(Line::text).containsExactly("CHỦ TỊCH UBND TỈNH");
        assertThat(plan.closing().signer().text()).isEqualTo("Họ và Tên");
    }

    @Test
    @DisplayName("ND30-CK-10: a draft without a signer leaves the name empty")
    void noName() {
        assertThat(Written.plan("").closing().signer().text()).isEmpty();
    }

    @Test
    @DisplayName("The Party writes T/M with a slash")
    void party() {
        assertThat(Written.plan(
                                """
                form: dang
                issuer: {body: party-committee, unit: tỉnh Hà Giang}
                as-of: 2025-05-07
                signature: {authority: TM, title: BÍ THƯ}
                """)
                        .closing()
                        .above())
                .extracting(Line::text)
                .containsExactly("T/M TỈNH ỦY", "BÍ THƯ");
    }
}
