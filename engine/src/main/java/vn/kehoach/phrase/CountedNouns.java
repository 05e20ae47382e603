package vn.kehoach.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What plans count. */
final class CountedNouns {
    private static final List<String> KNOWN = List.of(
            "tỷ đồng",
            "triệu đồng",
            "lượt người",
            "lớp tập huấn",
            "mô hình",
            "hộ gia đình",
            "hộ nghèo",
            "cơ sở",
            "đơn vị",
            "cán bộ",
            "lao động",
            "học sinh",
            "sinh viên",
            "công trình",
            "dự án",
            "cuộc thi",
            "hội nghị",
            "chuyên đề",
            "chuyên mục",
            "tin, bài",
            "phóng sự",
            "sản phẩm",
            "câu lạc bộ",
            "khu dân cư",
            "tổ dân phố",
            "địa bàn",
            "tỉnh",
            "huyện",
            "xã",
            "phường",
            "thôn",
            "xóm",
            "bản",
            "buôn",
            "khu phố",
            "người",
            "hộ",
            "lớp",
            "cuộc",
            "buổi",
            "đợt",
            "vụ",
            "lượt",
            "trường",
            "tổ",
            "đội",
            "điểm",
            "nhóm",
            "trạm",
            "trung tâm",
            "bài",
            "tin",
            "km",
            "ha",
            "tấn",
            "nhà",
            "căn",
            "giường",
            "bộ");

    private CountedNouns() {}

    /** The noun with which some words begin; where it is not known, their first two words. */
    static Optional<String> of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        Optional<String> known = KNOWN.stream()
                .filter(noun -> lower.equals(noun) || lower.startsWith(noun + " "))
                .findFirst();
        return known.or(() -> Optional.of(firstTwo(lower)).filter(noun -> noun.contains(" ")))
                .map(noun -> words.substring(0, noun.length()));
    }

    static Certainty certainty(String noun) {
        return KNOWN.contains(noun.toLowerCase(Locale.ROOT)) ? Certainty.SURE : Certainty.LIKELY;
    }

    private static String firstTwo(String words) {
        int first = words.indexOf(' ');
        int second = first < 0 ? -1 : words.indexOf(' ', first + 1);
        return second < 0 ? words : words.substring(0, second);
    }
}
