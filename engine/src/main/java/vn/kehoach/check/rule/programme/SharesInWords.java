package vn.kehoach.check.rule.programme;

import java.util.List;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.phrase.Figure;
import vn.kehoach.phrase.Word;

/** Shares that running text says, of people and things that can be counted. */
final class SharesInWords {
    /** What shares are of, right behind the sign of percent. */
    private static final Terms COUNTED = Terms.of(
            "số",
            "các",
            "tổng số",
            "người",
            "hộ",
            "xã",
            "phường",
            "thôn",
            "xóm",
            "bản",
            "khu dân cư",
            "tổ dân phố",
            "cơ sở",
            "trường",
            "nhà trường",
            "trường học",
            "học sinh",
            "sinh viên",
            "cán bộ",
            "công chức",
            "đảng viên",
            "đoàn viên",
            "hội viên",
            "cơ quan",
            "đơn vị",
            "địa phương",
            "diện tích",
            "trạm y tế",
            "hồ sơ",
            "vụ việc",
            "trẻ em",
            "phụ nữ",
            "doanh nghiệp");

    /** What a figure above all may be: a growth, or a plan that is passed. */
    private static final Terms GROWTH = Terms.of(
            "tăng",
            "giảm",
            "gấp",
            "vượt",
            "so với",
            "kế hoạch năm",
            "chỉ tiêu",
            "dự toán",
            "bằng",
            "kế hoạch giao",
            "cùng kỳ");

    private SharesInWords() {}

    /** Whether a figure is a share that cannot be: more than all. */
    static boolean isImpossible(Prose prose, Figure figure) {
        int order = figure.value().compareTo(Shares.WHOLE);
        boolean over = order > 0 || order == 0 && figure.comparator() == Figure.Comparator.MORE_THAN;
        return over && figure.isShare() && isCounted(prose, figure) && !isGrowth(prose, figure);
    }

    /** Whether the data of a target that the sentence tells have the same figure, so that they are found at fault. */
    static boolean isData(PlanView view, Prose prose, Figure figure) {
        return TargetSentence.in(view).stream()
                .filter(sentence -> sentence.prose().equals(prose))
                .flatMap(sentence -> sentence.targets().stream())
                .filter(placed -> Shares.isShare(placed.target()))
                .flatMap(placed ->
                        placed.comparators().stream().flatMap(key -> Figures.value(placed.target(), key).stream()))
                .anyMatch(value -> value.compareTo(figure.value()) == 0);
    }

    private static boolean isCounted(Prose prose, Figure figure) {
        List<Word> words = prose.words();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).start() >= figure.end()) {
                return COUNTED.lengthAt(words, at) > 0;
            }
        }
        return false;
    }

    private static boolean isGrowth(Prose prose, Figure figure) {
        Prose.Stretch clause = ClausesOf.around(prose.text(), figure.start());
        return GROWTH.areIn(prose.words().stream()
                .filter(word -> clause.contains(word.start()))
                .toList());
    }
}
