package vn.kehoach.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Documents to try things with. */
final class Documents {
    private Documents() {}

    static LegalDocument resolution163() {
        return document(
                "163/2024/QH15",
                "Nghị quyết",
                LocalDate.of(2024, 11, 27),
                "Quốc hội",
                "phê duyệt chủ trương đầu tư Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030");
    }

    static LegalDocument decree30() {
        return document("30/2020/NĐ-CP", "Nghị định", LocalDate.of(2020, 3, 5), "Chính phủ", "về công tác văn thư");
    }

    static LegalDocument plan594(String issuer, LocalDate date) {
        return document("594/KH-UBND", "Kế hoạch", date, issuer, "triển khai một nghị quyết");
    }

    static LegalDocument law(String number, LocalDate date, String name) {
        return document(number, "Luật", date, "Quốc hội", name);
    }

    static LegalDocument document(String number, String type, LocalDate date, String issuer, String title) {
        return new LegalDocument(
                Optional.of(number),
                Optional.empty(),
                type,
                Optional.of(date),
                issuer,
                title,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
