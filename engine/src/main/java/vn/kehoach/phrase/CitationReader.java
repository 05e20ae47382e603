package vn.kehoach.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds citations by number: type, number, date, issuer, title. */
final class CitationReader {
    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String TYPES =
            "Nghị quyết liên tịch|Thông tư liên tịch|Nghị quyết|Nghị định|Quyết định|Kế hoạch|Chỉ thị|Kết luận|Thông tư|Thông báo|Hướng dẫn|Công văn|Công điện|Quy định|Quy chế|Chương trình hành động|Chương trình|Đề án|Báo cáo|Tờ trình|Luật|Bộ luật|Pháp lệnh|Thông tri|Lệnh|Văn bản";
    private static final String SYMBOL =
            "\\p{Lu}(?:[\\p{L}0-9&]|\\.(?=[\\p{L}0-9]))*(?:\\s*[-–]\\s*\\p{Lu}[\\p{L}0-9&]*)*";
    private static final String NUMBER = "[0-9]+[A-Za-z]?\\s*(?:/\\s*[0-9]{4}\\s*)?/\\s*" + SYMBOL
            + "|[0-9]+\\s*[-–]\\s*\\p{Lu}\\p{L}*\\s*/\\s*" + SYMBOL;
    private static final Pattern CITED = Pattern.compile(
            "(?=[BCĐHKLNPQTVbcđhklnpqtv])(?<![\\p{L}])(?<type>(?i:" + TYPES + "))\\s+(?:số\\s*:?\\s*)?(?<number>"
                    + NUMBER + ")",
            FLAGS);
    private static final Pattern WITHOUT_SYMBOL = Pattern.compile(
            "(?=[BCĐHKLNPQTV])(?<![\\p{L}])(?<type>" + TYPES
                    + ")\\s+(?:số\\s+(?<number>[0-9]+)|(?<bare>[0-9]{2,}))(?![0-9/%.]|\\s*[-–/]\\s*\\p{L}|\\s+\\p{L}*\\s*(?:năm|tháng))",
            FLAGS);
    private static final Pattern NEXT =
            Pattern.compile("\\s*(?:,|;|và|, và)\\s*(?:số\\s*)?(?<number>" + NUMBER + ")", FLAGS);
    private static final Pattern DATE = Pattern.compile(
            "\\s*,?\\s*(?:ngày|ký ngày|ban hành ngày)\\s*(?<day>[0-9]{1,2})(?:\\s*[/.-]\\s*|\\s*tháng\\s*)(?<month>[0-9]{1,2})(?:\\s*[/.-]\\s*|\\s*năm\\s*)(?<year>[0-9]{4})",
            FLAGS);
    private static final String TITLE_WORDS =
            "về việc|về|phê duyệt|ban hành|quy định|sửa đổi|hướng dẫn|triển khai|thực hiện|kết luận|tăng cường|hành động|tiếp tục|thông qua|giao|công bố|giữa|nhằm|trong|và|là|tại|đối với|khóa|theo|đã|cho|để";
    private static final Pattern ISSUER = Pattern.compile(
            "\\s*,?\\s*của\\s+(?<issuer>(?:(?:Chủ tịch|Bộ trưởng|Thủ tướng|Ban|Ủy|Uỷ|Hội đồng)\\s|\\p{Lu})[^,;:().\"“”]*?)(?=\\s*(?:[,;:().\"“”]|$|\\s(?:"
                    + TITLE_WORDS + ")[\\s,]))",
            FLAGS);
    private static final Pattern TITLE = Pattern.compile(
            "\\s*,?\\s*(?<title>(?:về việc|về|phê duyệt|ban hành|quy định|sửa đổi|hướng dẫn|triển khai|thực hiện|tăng cường|tiếp tục|thông qua)[\\s,][^;]*?)(?=\\s*(?:;|\\.{2,}|…|\\.(?:\\s|$)|\\(sau đây|\\(gọi|$))",
            FLAGS);

    /** The citations of a text in their order. */
    List<CitedWords> read(String text) {
        List<CitedWords> found = new ArrayList<>();
        if (!hasDigit(text)) {
            return found;
        }
        Matcher cited = CITED.matcher(text);
        int from = 0;
        while (text.indexOf('/', from) >= 0 && cited.find(from)) {
            String type = sentence(cited.group("type"));
            from = add(found, text, type, cited.group("number"), cited.start(), cited.end());
            Matcher next = NEXT.matcher(text);
            while (next.region(from, text.length()).lookingAt()) {
                from = add(found, text, type, next.group("number"), next.start("number"), next.end());
            }
        }
        Matcher bare = WITHOUT_SYMBOL.matcher(text);
        while (bare.find()) {
            String number = bare.group("number") == null ? bare.group("bare") : bare.group("number");
            add(found, text, bare.group("type"), number, bare.start(), bare.end());
        }
        return found;
    }

    private static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Adds one and says where it ends. */
    private static int add(List<CitedWords> found, String text, String type, String number, int start, int behind) {
        int end = behind;
        Matcher dated = DATE.matcher(text).region(end, text.length());
        Optional<LocalDate> date = dated.lookingAt() ? Days.of(dated) : Optional.empty();
        end = date.isPresent() ? dated.end() : end;
        Matcher issued = ISSUER.matcher(text).region(end, text.length());
        Optional<String> issuer =
                issued.lookingAt() ? Optional.of(issued.group("issuer").strip()) : Optional.empty();
        end = issuer.isPresent() ? issued.start("issuer") + issuer.get().length() : end;
        Matcher titled = TITLE.matcher(text).region(end, text.length());
        Optional<String> title =
                titled.lookingAt() ? Optional.of(titled.group("title").strip()) : Optional.empty();
        int titleEnd = title.isPresent() ? titled.start("title") + title.get().length() : end;
        String plain = number.replaceAll("\\s+", "").replace('–', '-');
        found.add(new CitedWords(type, plain, date, issuer, title, start, end, titleEnd));
        return end;
    }

    private static String sentence(String type) {
        return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1).toLowerCase(Locale.ROOT);
    }
}
