package vn.kehoach.check.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.check.Prose;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;

/** Tells whether a plan's author only repeats some words: in a quotation, a citation, or the title of a document without a number. */
public final class OthersWords {
    private static final int NEAR = 4;
    private static final List<List<String>> DOCUMENTS = Sentence.forms(
            "kế hoạch",
            "nghị quyết",
            "quyết định",
            "chỉ thị",
            "kết luận",
            "đề án",
            "chương trình",
            "thông tư",
            "nghị định",
            "công văn",
            "luật",
            "bộ luật",
            "pháp lệnh",
            "quy chế",
            "quy định",
            "hướng dẫn",
            "thông báo",
            "chiến lược",
            "dự án",
            "tiểu dự án");
    private static final Set<String> NUMBER = forms("số", "liên");
    private static final Set<String> OF = forms("của");
    private static final Set<String> ISSUERS = forms(
            "ubnd", "ủy", "hđnd", "hội", "tỉnh", "thành", "đảng", "chính", "thủ", "bộ", "quốc", "ban", "trung", "chủ");
    private static final Set<String> ABOUT = forms("về", "ban", "phê", "triển", "thực", "tăng", "quy", "sửa", ":");

    private OthersWords() {}

    /** Whether a place of a text is in words that are not the author's. */
    public static boolean at(Prose prose, int place) {
        return prose.isQuoted(place) || prose.isCited(place) || isInTitle(prose, place);
    }

    /** Whether a document is named before the place in its sentence by number or issuer, and said what it is about. */
    private static boolean isInTitle(Prose prose, int place) {
        List<Word> words = prose.words();
        int at = Sentence.indexAt(words, place);
        int from = Sentence.around(words, at).from();
        for (int i = at - 1; i >= from; i--) {
            if (words.get(i).isCapital() && isDocument(words, i) && isTitled(words, i, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDocument(List<Word> words, int at) {
        for (List<String> document : DOCUMENTS) {
            if (words.get(at).is(document.get(0)) && Words.startAt(words, at, document)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitled(List<Word> words, int document, int at) {
        boolean named = false;
        for (int i = document + 1; i < at; i++) {
            String form = words.get(i).form();
            if (!named && i <= document + NEAR) {
                named = NUMBER.contains(form)
                        || words.get(i).isNumber()
                        || OF.contains(form)
                                && i + 1 < at
                                && ISSUERS.contains(words.get(i + 1).form());
            } else if (!named) {
                return false;
            } else if (ABOUT.contains(form)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> forms(String... words) {
        return Sentence.forms(words).stream().map(forms -> forms.get(0)).collect(Collectors.toSet());
    }
}
