package vn.kehoach.plan;

import java.util.Optional;
import vn.kehoach.shape.Key;

/**
 * What a document bears beside its text (Decree 30/2020/NĐ-CP, Phụ lục I, III.2 to 4).
 *
 * @param secrecy độ mật
 * @param urgency mức độ khẩn
 * @param circulation chỉ dẫn về phạm vi lưu hành, as printed: {@code LƯU HÀNH NỘI BỘ}
 * @param drafter letters of who drafted it, {@code PL}; printed at the end of the Lưu line (ND30-NN-11)
 * @param copies how many are issued, from 1; printed behind the drafter's letters: {@code PL.(300)}
 * @param contact address, telephone, e-mail of the issuer, printed at the foot of the first page
 */
public record Marks(
        Optional<Secrecy> secrecy,
        Optional<Urgency> urgency,
        Optional<String> circulation,
        Optional<String> drafter,
        Optional<Integer> copies,
        Optional<String> contact) {
    /** Độ mật (ND30-MK-1). */
    public enum Secrecy {
        /** Mật. */
        @Key("mat")
        CONFIDENTIAL("MẬT"),
        /** Tối mật. */
        @Key("toi-mat")
        SECRET("TỐI MẬT"),
        /** Tuyệt mật. */
        @Key("tuyet-mat")
        TOP_SECRET("TUYỆT MẬT");

        private final String vietnamese;

        Secrecy(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        /** As printed. */
        public String vietnamese() {
            return vietnamese;
        }
    }

    /** Mức độ khẩn (ND30-MK-4), each with the width of its frame (ND30-MK-5). */
    public enum Urgency {
        /** Khẩn. */
        @Key("khan")
        URGENT("KHẨN", 20),
        /** Thượng khẩn. */
        @Key("thuong-khan")
        VERY_URGENT("THƯỢNG KHẨN", 40),
        /** Hỏa tốc. */
        @Key("hoa-toc")
        EXPRESS("HỎA TỐC", 30);

        private final String vietnamese;
        private final double frame;

        Urgency(String vietnamese, double frame) {
            this.vietnamese = vietnamese;
            this.frame = frame;
        }

        /** As printed. */
        public String vietnamese() {
            return vietnamese;
        }

        /** Width of its frame, mm. */
        public double frame() {
            return frame;
        }
    }
}
