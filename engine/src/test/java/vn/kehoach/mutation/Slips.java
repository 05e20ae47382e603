package vn.kehoach.mutation;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/** Slips of the finger: words that are none, or stand twice. */
final class Slips {
    private static final String WORD = "(?<![\\p{L}\\p{N}/-])";
    private static final String END = "(?![\\p{L}\\p{N}/-])";
    private static final Map<Character, Character> TELEX =
            Map.of('\u0300', 'f', '\u0301', 's', '\u0309', 'r', '\u0303', 'x', '\u0323', 'j');
    private static final Map<String, String> OTHER_TONE_PLACE = Map.ofEntries(
            Map.entry("hóa", "hoá"),
            Map.entry("hòa", "hoà"),
            Map.entry("xóa", "xoá"),
            Map.entry("tòa", "toà"),
            Map.entry("khỏe", "khoẻ"),
            Map.entry("túy", "tuý"),
            Map.entry("ủy", "uỷ"),
            Map.entry("hủy", "huỷ"),
            Map.entry("thủy", "thuỷ"),
            Map.entry("tùy", "tuỳ"),
            Map.entry("lũy", "luỹ"));

    private Slips() {}

    static List<Fault> all() {
        return List.of(
                new WordFault(
                        "a tone mark typed but not made",
                        WORD + "\\p{Ll}*[àáảãạầấẩẫậằắẳẵặèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữự]n[gh]?" + END,
                        Slips::telex),
                new WordFault(
                        "the last letters of a word changed places",
                        WORD + "\\p{Ll}*[ăâêôơưạảấầậắặếềệọốồộớờợứừự](?:ng|nh)" + END,
                        found -> swapped(found.group())),
                new WordFault(
                        "a letter typed twice",
                        WORD + "\\p{Ll}+[àáảãạầấẩẫậèẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữự]n" + END,
                        found -> found.group() + "n"),
                new WordFault(
                        "a word stands twice",
                        WORD + "(?:của|và|các|được|trong|cho|theo|những|tại|khi|bằng|thực hiện|công tác|tổ chức)" + END,
                        found -> found.group() + " " + found.group()),
                new WordFault(
                        "some words stand twice",
                        WORD + "\\p{Ll}{2,}(?: \\p{Ll}{2,}){3}" + END,
                        found -> found.group() + " " + found.group()),
                new WordFault(
                        "a tone mark on the other vowel",
                        WORD + "(?:" + String.join("|", OTHER_TONE_PLACE.keySet()) + ")" + END,
                        found -> OTHER_TONE_PLACE.get(found.group())),
                new WordFault(
                        "letters and marks apart",
                        WORD + "\\p{Ll}*[àáảãạầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữự]\\p{Ll}*" + END,
                        found -> Normalizer.normalize(found.group(), Normalizer.Form.NFD)),
                new WordFault(
                        "a character that no font of the form has",
                        WORD + "\\p{Ll}{3,} ",
                        found -> found.group() + "\uD83D\uDE00 "));
    }

    /** {@code phòng} becomes {@code phofng}: the input method was off for a letter. */
    private static String telex(MatchResult found) {
        String decomposed = Normalizer.normalize(found.group(), Normalizer.Form.NFD);
        StringBuilder typed = new StringBuilder();
        for (char letter : decomposed.toCharArray()) {
            typed.append(TELEX.containsKey(letter) ? TELEX.get(letter) : letter);
        }
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    private static String swapped(String word) {
        int last = word.length() - 1;
        return word.substring(0, last - 1) + word.charAt(last) + word.charAt(last - 1);
    }
}
