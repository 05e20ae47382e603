package vn.kehoach.phrase;

import java.util.List;

/** Words that belong to the name before them: {@code Vùng Cảnh sát biển 3}, {@code các sở, ban, ngành có liên quan}. */
final class Tails {
    private static final List<List<String>> FIXED = List.of(
            Words.forms("và các tổ chức thành viên"),
            Words.forms("và các tổ chức thành viên của Mặt trận"),
            Words.forms("và các đơn vị trực thuộc"),
            Words.forms("có liên quan"),
            Words.forms("liên quan"),
            Words.forms("các cấp"),
            Words.forms("cùng cấp"),
            Words.forms("trực thuộc"),
            Words.forms("khác"),
            Words.forms("cấp tỉnh"),
            Words.forms("cấp huyện"),
            Words.forms("cấp xã"),
            Words.forms("trên địa bàn"),
            Words.forms("trên địa bàn tỉnh"),
            Words.forms("trên địa bàn thành phố"),
            Words.forms("trên địa bàn huyện"),
            Words.forms("trên địa bàn xã"),
            Words.forms("trên địa bàn phường"),
            Words.forms("trên địa bàn toàn tỉnh"),
            Words.forms("trong tỉnh"));

    private Tails() {}

    /** Behind the words that still belong to the name that ends at a place. */
    static int end(List<Word> words, int next) {
        int end = next;
        if (end < words.size() && isSerial(words.get(end))) {
            end++;
        }
        int before = end - 1;
        while (end > before) {
            before = end;
            end = Math.max(longest(words, end), parentheses(words, end));
        }
        return end;
    }

    private static int longest(List<Word> words, int at) {
        return at
                + FIXED.stream()
                        .filter(tail -> Words.startAt(words, at, tail))
                        .mapToInt(List::size)
                        .max()
                        .orElse(0);
    }

    /** Behind a remark in parentheses that is closed; else the place itself. */
    private static int parentheses(List<Word> words, int at) {
        if (at >= words.size() || !words.get(at).is("(")) {
            return at;
        }
        for (int end = at + 1; end < words.size(); end++) {
            if (words.get(end).is(")")) {
                return end + 1;
            }
        }
        return at;
    }

    private static boolean isSerial(Word word) {
        return word.isNumber()
                || (word.capitals() == Word.Capitals.ALL && word.form().matches("[ivx]+"));
    }
}
