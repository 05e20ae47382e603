package vn.kehoach.outline;

import java.util.List;
import java.util.Optional;

/**
 * What stands above the text.
 *
 * @param issuer names of the governing body, if any, and of the issuer, from top to bottom
 * @param number {@code Số: 15/KH-UBND}, {@code Số 32-CTr/TU}
 * @param placeAndDate {@code Quỳ Hợp, ngày 09 tháng 01 năm 2026}
 * @param type {@code KẾ HOẠCH}
 * @param title trích yếu, a line each
 * @param fixed words that the form brings: Quốc hiệu, Tiêu ngữ, ĐẢNG CỘNG SẢN VIỆT NAM, drawn dashes, {@code DỰ THẢO}
 * @param others lines that are none of these, e.g. {@code Kính gửi}, a stamp's words
 */
public record Head(
        List<Line> issuer,
        Optional<Line> number,
        Optional<Line> placeAndDate,
        Optional<Line> type,
        List<Line> title,
        List<Line> fixed,
        List<Line> others) {
    /** Keeps its own copies. */
    public Head {
        issuer = List.copyOf(issuer);
        title = List.copyOf(title);
        fixed = List.copyOf(fixed);
        others = List.copyOf(others);
    }
}
