package vn.kehoach.agency;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.kehoach.words.Folding;

/** The form in which names of bodies are compared: folded, with the usual short forms written out. */
final class PrintedName {
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("UBND", "Ủy ban nhân dân");
        WORDS.put("HĐND", "Hội đồng nhân dân");
        WORDS.put("MTTQ", "Mặt trận Tổ quốc");
        WORDS.put("BCĐ", "Ban Chỉ đạo");
        WORDS.put("VKSND", "Viện kiểm sát nhân dân");
        WORDS.put("TAND", "Tòa án nhân dân");
        WORDS.put("CHQS", "Chỉ huy quân sự");
        WORDS.put("BĐBP", "Bộ đội Biên phòng");
        WORDS.put("TNCSHCM", "Thanh niên Cộng sản Hồ Chí Minh");
        WORDS.put("LHPN", "Liên hiệp Phụ nữ");
        WORDS.put("LĐLĐ", "Liên đoàn Lao động");
        WORDS.put("CCB", "Cựu chiến binh");
        WORDS.put("PCT", "Phó Chủ tịch");
        WORDS.put("LĐTBXH", "Lao động - Thương binh và Xã hội");
        WORDS.put("LĐTB và XH", "Lao động - Thương binh và Xã hội");
        WORDS.put("LĐ-TB và XH", "Lao động - Thương binh và Xã hội");
        WORDS.put("GDĐT", "Giáo dục và Đào tạo");
        WORDS.put("GD và ĐT", "Giáo dục và Đào tạo");
        WORDS.put("VHTTDL", "Văn hóa, Thể thao và Du lịch");
        WORDS.put("VHTT và DL", "Văn hóa, Thể thao và Du lịch");
        WORDS.put("VH-XH", "Văn hóa - Xã hội");
        WORDS.put("NN và PTNT", "Nông nghiệp và Phát triển nông thôn");
        WORDS.put("NN và MT", "Nông nghiệp và Môi trường");
        WORDS.put("TN và MT", "Tài nguyên và Môi trường");
        WORDS.put("TTTT", "Thông tin và Truyền thông");
        WORDS.put("TT và TT", "Thông tin và Truyền thông");
        WORDS.put("KH và CN", "Khoa học và Công nghệ");
        WORDS.put("KHCN", "Khoa học và Công nghệ");
        WORDS.put("KHĐT", "Kế hoạch và Đầu tư");
        WORDS.put("KH và ĐT", "Kế hoạch và Đầu tư");
        WORDS.put("GTVT", "Giao thông vận tải");
        WORDS.replaceAll((word, full) -> " " + Folding.exact(full) + " ");
    }

    private static final Map<String, String> FOLDED = new LinkedHashMap<>();

    static {
        WORDS.forEach((word, full) -> FOLDED.put(" " + Folding.exact(word) + " ", full));
    }

    private PrintedName() {}

    /** The form of comparison. {@code Việt Nam} falls away: people leave it out of the Front's name. */
    static String fold(String printed) {
        String folded = " " + Folding.exact(printed.replace("&", " và ")).replace("*", "") + " ";
        for (Map.Entry<String, String> word : FOLDED.entrySet()) {
            folded = folded.replace(word.getKey(), word.getValue());
        }
        return folded.replace(" " + Folding.exact("Việt Nam") + " ", " ").strip();
    }
}
