package vn.kehoach.check.rule.place;

import java.util.List;
import vn.kehoach.check.UnitMention;
import vn.kehoach.check.rule.Sentence;
import vn.kehoach.phrase.Word;

/** Tells whether a text speaks of a unit as one of the past. */
final class FormerNames {
    private static final List<List<String>> PAST = Sentence.forms(
            "cũ",
            "trước đây",
            "trước kia",
            "nguyên là",
            "sáp nhập",
            "hợp nhất",
            "nhập vào",
            "sắp xếp",
            "thành lập",
            "chia tách",
            "tách ra",
            "đổi tên",
            "kết thúc hoạt động",
            "chấm dứt hoạt động",
            "không tổ chức",
            "không còn",
            "bỏ cấp",
            "bàn giao",
            "chuyển giao",
            "tiếp nhận từ",
            "kế thừa",
            "giải thể",
            "chuyển từ",
            "chuyển về",
            "từ cấp huyện",
            "của cấp huyện",
            "phân định thẩm quyền",
            "thay cho",
            "trước ngày",
            "trước 01",
            "đến hết ngày 30",
            "giai đoạn trước",
            "tiền thân");

    private FormerNames() {}

    /** Whether its sentence does. */
    static boolean isFormer(UnitMention mention) {
        return isFormer(mention.prose().words(), mention.at());
    }

    /** Whether the sentence around a word does. */
    static boolean isFormer(List<Word> words, int at) {
        return Sentence.around(words, at).has(PAST);
    }
}
