package vn.kehoach.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.plan.Item;

/** Words around the names of bodies. */
final class Openings {
    static final String AND = form("và");
    static final String TOGETHER = form("cùng");
    /** {@code các sở: Tài chính, Y tế}: the word that is said once for all. */
    static final List<String> DEPARTMENTS = Words.forms("các sở");

    static final List<String> COMMANDS = Words.forms("chỉ đạo lực lượng");

    /** Before the names, the longest first. */
    static final List<Opening> ALL = List.of(
            opening("Trân trọng đề nghị", Item.Mode.REQUEST),
            opening("Đề nghị", Item.Mode.REQUEST),
            opening("Kiến nghị với", Item.Mode.RECOMMEND),
            opening("Kiến nghị", Item.Mode.RECOMMEND),
            opening("Phân công", Item.Mode.ASSIGN),
            opening("Giao cho", Item.Mode.ASSIGN),
            opening("Giao", Item.Mode.ASSIGN),
            opening("Yêu cầu", Item.Mode.ASSIGN),
            opening("Đối với", null),
            opening("Trách nhiệm của", null));

    private static final List<List<String>> POSTS = List.of(
            Words.forms("các đồng chí ủy viên"),
            Words.forms("các đồng chí"),
            Words.forms("đồng chí"),
            Words.forms("thủ trưởng"),
            Words.forms("giám đốc"),
            Words.forms("chủ tịch"),
            Words.forms("lãnh đạo, chuyên viên tổng hợp"),
            Words.forms("lãnh đạo, chuyên viên"),
            Words.forms("lãnh đạo"),
            Words.forms("chánh"),
            Words.forms("trưởng"),
            Words.forms("người đứng đầu"));

    private static final List<List<String>> HELP = List.of(
            Words.forms("chủ trì, phối hợp chặt chẽ với"),
            Words.forms("chủ trì, phối hợp cùng"),
            Words.forms("chủ trì, phối hợp với"),
            Words.forms("chủ trì, phối hợp"),
            Words.forms("chủ trì phối hợp với"),
            Words.forms("chủ trì phối hợp"),
            Words.forms("phối hợp chặt chẽ với"),
            Words.forms("phối hợp chặt chẽ cùng"),
            Words.forms("phối hợp đồng bộ với"),
            Words.forms("phối hợp cùng với"),
            Words.forms("phối hợp cùng"),
            Words.forms("phối hợp với"),
            Words.forms("phối hợp"));

    private static final List<List<String>> STARTS = List.of(
                    "trung tâm",
                    "chi cục",
                    "báo và đài",
                    "tổng cục",
                    "tổng công ty",
                    "văn phòng",
                    "bệnh viện",
                    "công ty",
                    "công an",
                    "ủy ban",
                    "đảng ủy",
                    "chi ủy",
                    "liên đoàn",
                    "liên minh",
                    "liên hiệp",
                    "ngân hàng",
                    "bảo hiểm",
                    "kho bạc",
                    "tổ công tác",
                    "đội quản lý",
                    "hạt kiểm lâm",
                    "học viện",
                    "bưu điện",
                    "cơ sở cai nghiện",
                    "các cơ quan",
                    "các đơn vị",
                    "các tổ chức",
                    "các trường",
                    "các doanh nghiệp",
                    "các thôn",
                    "các xóm",
                    "các bản",
                    "các tổ",
                    "các chi bộ",
                    "các ngành",
                    "các hội",
                    "các đảng ủy",
                    "các trung tâm",
                    "các bộ")
            .stream()
            .map(Words::forms)
            .toList();

    private static final Set<String> ALONE = Set.of(
            form("sở"),
            form("phòng"),
            form("cục"),
            form("hội"),
            form("đoàn"),
            form("đài"),
            form("báo"),
            form("trạm"),
            form("ban"),
            form("bộ"),
            form("trường"),
            form("viện"));

    private Openings() {}

    /**
     * Words before names.
     *
     * @param forms as compared
     * @param mode what they say
     */
    record Opening(List<String> forms, Optional<Item.Mode> mode) {}

    /** How many words the post of a body's head takes; 0: there is none. */
    static int lengthOfPost(List<Word> words, int at) {
        return longest(POSTS, words, at);
    }

    /** How many words ask for help; 0: none. */
    static int lengthOfHelp(List<Word> words, int at) {
        return longest(HELP, words, at);
    }

    /** Whether the words begin as the names of bodies do, and go on with a capital or the word of a tier. */
    static boolean looksLikeBody(List<Word> words, int at) {
        boolean begins = STARTS.stream().anyMatch(start -> Words.startAt(words, at, start));
        boolean alone = ALONE.contains(words.get(at).form())
                && at + 1 < words.size()
                && words.get(at).isCapital()
                && words.get(at + 1).isCapital();
        return begins || alone;
    }

    /** A code such as {@code C04}. */
    static boolean isCode(List<Word> words, int at) {
        return at + 1 < words.size()
                && words.get(at).capitals() == Word.Capitals.ALL
                && words.get(at + 1).isNumber()
                && words.get(at).end() == words.get(at + 1).start();
    }

    private static int longest(List<List<String>> choices, List<Word> words, int at) {
        return choices.stream()
                .filter(choice -> Words.startAt(words, at, choice))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static Opening opening(String words, Item.Mode mode) {
        return new Opening(Words.forms(words), Optional.ofNullable(mode));
    }

    private static String form(String word) {
        return Words.of(word).get(0).form();
    }
}
