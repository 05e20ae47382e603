package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short forms of names of bodies and units as plans print them, and what they stand for. */
final class ShortForms {
    private static final String[][] PAIRS = {
        {"UBND", "Ủy ban nhân dân"},
        {"UBMTTQ", "Ủy ban Mặt trận Tổ quốc"},
        {"UB MTTQ", "Ủy ban Mặt trận Tổ quốc"},
        {"HĐND", "Hội đồng nhân dân"},
        {"HDND", "Hội đồng nhân dân"},
        {"MTTQVN", "Mặt trận Tổ quốc"},
        {"MTTQ", "Mặt trận Tổ quốc"},
        {"VP", "Văn phòng"},
        {"VPTU", "Văn phòng Tỉnh ủy"},
        {"BTV", "Ban Thường vụ"},
        {"BTG", "Ban Tuyên giáo"},
        {"BCS", "Ban cán sự"},
        {"BCĐ", "Ban Chỉ đạo"},
        {"BCD", "Ban Chỉ đạo"},
        {"BCH", "Ban Chỉ huy"},
        {"CHQS", "Chỉ huy quân sự"},
        {"BĐBP", "Bộ đội Biên phòng"},
        {"VKSND", "Viện kiểm sát nhân dân"},
        {"TAND", "Tòa án nhân dân"},
        {"KSND", "kiểm sát nhân dân"},
        {"PTNT", "Phát triển nông thôn"},
        {"TTr", "Thường trực"},
        {"CVP", "Chánh Văn phòng"},
        {"PCVP", "Phó Chánh Văn phòng"},
        {"ĐBQH", "đại biểu Quốc hội"},
        {"TNCSHCM", "Thanh niên Cộng sản Hồ Chí Minh"},
        {"TNCS", "Thanh niên Cộng sản"},
        {"LHPN", "Liên hiệp Phụ nữ"},
        {"LĐLĐ", "Liên đoàn Lao động"},
        {"CCB", "Cựu chiến binh"},
        {"PCT", "Phó Chủ tịch"},
        {"CT", "Chủ tịch"},
        {"TT", "Thường trực"},
        {"TT .", "Thường trực"},
        {"CAT", "Công an tỉnh"},
        {"CATP", "Công an thành phố"},
        {"CAH", "Công an huyện"},
        {"CAX", "Công an xã"},
        {"CAP", "Công an phường"},
        {"CA", "Công an"},
        {"TU", "Tỉnh ủy"},
        {"TW", "Trung ương"},
        {"TƯ", "Trung ương"},
        {"TP", "thành phố"},
        {"TX", "thị xã"},
        {"BQP", "Bộ Quốc phòng"},
        {"BCA", "Bộ Công an"},
        {"NHNN", "Ngân hàng Nhà nước"},
        {"CSXH", "Chính sách xã hội"},
        {"BHXH", "Bảo hiểm xã hội"},
        {"LĐTBXH", "Lao động - Thương binh và Xã hội"},
        {"LĐTB và XH", "Lao động - Thương binh và Xã hội"},
        {"LĐ - TB và XH", "Lao động - Thương binh và Xã hội"},
        {"Lao động - TB và XH", "Lao động - Thương binh và Xã hội"},
        {"Lao động - TBXH", "Lao động - Thương binh và Xã hội"},
        {"LĐ - TBXH", "Lao động - Thương binh và Xã hội"},
        {"LĐ , TB và XH", "Lao động - Thương binh và Xã hội"},
        {"LĐ , TBXH", "Lao động - Thương binh và Xã hội"},
        {"Lao động , Thương binh và Xã hội", "Lao động - Thương binh và Xã hội"},
        {"GDĐT", "Giáo dục và Đào tạo"},
        {"GD - ĐT", "Giáo dục và Đào tạo"},
        {"GD và ĐT", "Giáo dục và Đào tạo"},
        {"VHTTDL", "Văn hóa, Thể thao và Du lịch"},
        {"VH , TT và DL", "Văn hóa, Thể thao và Du lịch"},
        {"VHTT và DL", "Văn hóa, Thể thao và Du lịch"},
        {"VH - XH", "Văn hóa - Xã hội"},
        {"VHXH", "Văn hóa - Xã hội"},
        {"Văn hóa và Xã hội", "Văn hóa - Xã hội"},
        {"Văn hóa Xã hội", "Văn hóa - Xã hội"},
        {"NNPTNT", "Nông nghiệp và Phát triển nông thôn"},
        {"NN và PTNT", "Nông nghiệp và Phát triển nông thôn"},
        {"NN và MT", "Nông nghiệp và Môi trường"},
        {"NNMT", "Nông nghiệp và Môi trường"},
        {"TN và MT", "Tài nguyên và Môi trường"},
        {"TNMT", "Tài nguyên và Môi trường"},
        {"TTTT", "Thông tin và Truyền thông"},
        {"TT và TT", "Thông tin và Truyền thông"},
        {"KH và CN", "Khoa học và Công nghệ"},
        {"KHCN", "Khoa học và Công nghệ"},
        {"KHĐT", "Kế hoạch và Đầu tư"},
        {"KH và ĐT", "Kế hoạch và Đầu tư"},
        {"KH - ĐT", "Kế hoạch và Đầu tư"},
        {"DT và TG", "Dân tộc và Tôn giáo"},
        {"DTTG", "Dân tộc và Tôn giáo"},
        {"TC - KH", "Tài chính - Kế hoạch"},
        {"GTVT", "Giao thông vận tải"},
        {"LLVT", "lực lượng vũ trang"},
        {"MTQG", "mục tiêu quốc gia"},
        {"đ / c", "đồng chí"},
    };

    private static final List<String> VIET_NAM = plain("Việt Nam");
    private static final String AND = plain("và").get(0);
    private static final Map<String, List<Form>> BY_FIRST_WORD = new HashMap<>();

    private record Form(List<String> words, List<String> full) {
        /** Two letters are a word as well ({@code ca}), but for capitals. */
        boolean stands(List<Word> text, int at) {
            boolean isMeant = words.size() > 1
                    || words.get(0).length() > 2
                    || text.get(at).capitals() == Word.Capitals.ALL;
            return isMeant && Words.startAt(text, at, words);
        }
    }

    static {
        for (String[] pair : PAIRS) {
            Form form = new Form(plain(pair[0]), plain(pair[1]));
            BY_FIRST_WORD
                    .computeIfAbsent(form.words().get(0), first -> new ArrayList<>())
                    .add(form);
        }
        BY_FIRST_WORD
                .values()
                .forEach(forms -> forms.sort(
                        Comparator.comparingInt((Form form) -> -form.words().size())));
    }

    private ShortForms() {}

    /**
     * The words with every short form written out. {@code &} is {@code và}; {@code Việt Nam} falls away behind a name, because
     * people leave it out of the Front's: the word before it takes its place too.
     */
    static List<Word> writeOut(List<Word> words) {
        List<Word> plain = new ArrayList<>(words.size());
        for (Word word : words) {
            plain.add(word.is("&") ? new Word(word.printed(), AND, word.start(), word.end(), word.capitals()) : word);
        }
        List<Word> out = new ArrayList<>(plain.size());
        int at = 0;
        while (at < plain.size()) {
            at += take(plain, at, out);
        }
        return out;
    }

    private static int take(List<Word> words, int at, List<Word> out) {
        Word word = words.get(at);
        if (at > 0 && Words.startAt(words, at, VIET_NAM) && !out.isEmpty()) {
            Word last = out.remove(out.size() - 1);
            out.add(last.at(last, words.get(at + 1)));
            return 2;
        }
        for (Form form : BY_FIRST_WORD.getOrDefault(word.form(), List.of())) {
            if (form.stands(words, at)) {
                int end = words.get(at + form.words().size() - 1).end();
                form.full()
                        .forEach(full -> out.add(new Word(word.printed(), full, word.start(), end, word.capitals())));
                return form.words().size();
            }
        }
        out.add(word);
        return 1;
    }

    private static List<String> plain(String text) {
        return Words.of(text).stream().map(Word::form).toList();
    }
}
