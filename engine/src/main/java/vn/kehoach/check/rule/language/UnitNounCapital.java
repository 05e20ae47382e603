package vn.kehoach.check.rule.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;
import vn.kehoach.words.Folding;

/** The word for a unit's type: small before a name, with a capital where the law has one ({@code Thành phố Hồ Chí Minh}). */
public final class UnitNounCapital implements StateFormRule {
    /** By the form of the first word, the forms of the noun. */
    private static final Map<String, List<List<String>>> NOUNS = Stream.of(
                    "tỉnh", "thành phố", "huyện", "thị xã", "thị trấn", "xã", "phường", "đặc khu", "quận")
            .map(noun -> Stream.of(noun.split(" ")).map(Folding::exact).toList())
            .collect(Collectors.groupingBy(words -> words.get(0)));

    private static final Set<String> COUNCILS =
            Set.of(Folding.exact("UBND"), Folding.exact("HĐND"), Folding.exact("MTTQ"));
    private static final List<String> OF_HO_CHI_MINH = forms("thành phố hồ chí minh");
    private static final List<String> OF_HANOI = forms("thủ đô hà nội");
    private static final int LONGEST_NAME = 4;

    @Override
    public String code() {
        return "unit-noun-capital";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.SAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Prose prose : OwnWords.sentences(view)) {
            List<Word> words = prose.words();
            for (int at = 0; at < words.size(); at++) {
                Word word = words.get(at);
                if (word.capitals() == Word.Capitals.NONE) {
                    fixed(prose, at, report);
                } else if (word.capitals() == Word.Capitals.FIRST && NOUNS.containsKey(word.form())) {
                    capital(view, prose, at, report);
                }
            }
        }
    }

    /** {@code thành phố Hồ Chí Minh}, {@code thủ đô Hà Nội}. */
    private static void fixed(Prose prose, int at, Report report) {
        List<Word> words = prose.words();
        for (List<String> forms : List.of(OF_HO_CHI_MINH, OF_HANOI)) {
            if (words.get(at).is(forms.get(0)) && vn.kehoach.phrase.Words.startAt(words, at, forms)) {
                int end = words.get(at + 1).end();
                if (words.get(at + 2).isCapital()) {
                    String noun = prose.text().substring(words.get(at).start(), end);
                    tell(
                            prose,
                            at,
                            at + 2,
                            Character.toUpperCase(noun.charAt(0)) + noun.substring(1),
                            "capital",
                            report);
                }
            }
        }
    }

    private static void capital(PlanView view, Prose prose, int at, Report report) {
        List<Word> words = prose.words();
        int next = NOUNS.get(words.get(at).form()).stream()
                        .filter(forms -> vn.kehoach.phrase.Words.startAt(words, at, forms))
                        .mapToInt(List::size)
                        .max()
                        .orElse(0)
                + at;
        boolean isNoun = next > at && !Sentences.mayBegin(prose, words, at) && !isOfName(words, at);
        if (isNoun && isOfCouncil(words, at, next)) {
            tell(prose, at, next, small(prose, at, next), "small", report);
        } else if (isNoun && isUnit(view, prose, at, next, Tier.PROVINCE)) {
            tell(prose, at, next, small(prose, at, next), "small", report);
        } else if (isNoun
                && (isUnit(view, prose, at, next, Tier.DISTRICT) || isUnit(view, prose, at, next, Tier.COMMUNE))) {
            hint(prose, at, next, report);
        }
    }

    /** Behind its own noun it is a name's first word: {@code phường Phường Đúc}. */
    private static boolean isOfName(List<Word> words, int at) {
        return at > 0
                && words.get(at - 1).capitals() == Word.Capitals.NONE
                && words.get(at - 1).form().equals(words.get(at).form());
    }

    private static String small(Prose prose, int at, int next) {
        List<Word> words = prose.words();
        return prose.text()
                .substring(words.get(at).start(), words.get(next - 1).end())
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static void hint(Prose prose, int at, int next, Report report) {
        int start = prose.words().get(at).start();
        int end = prose.words().get(next - 1).end();
        String right = small(prose, at, next);
        report.on(prose, start, end)
                .severity(Severity.INFO)
                .say("may-be", prose.text().substring(start, end), right);
    }

    /** {@code UBND Tỉnh}; of {@code UBND Thành phố} Ho Chi Minh City's may be meant. */
    private static boolean isOfCouncil(List<Word> words, int at, int next) {
        boolean isAlone = next == words.size()
                || words.get(next).isPunctuation()
                || !words.get(next).isCapital();
        return next == at + 1 && COUNCILS.contains(words.get(at - 1).form()) && isAlone && !isOfParty(words, next);
    }

    /** {@code Tỉnh ủy}, {@code Tỉnh đoàn}. */
    private static boolean isOfParty(List<Word> words, int next) {
        return next < words.size()
                && words.get(next).isIn(Folding.exact("ủy"), Folding.exact("đoàn"), Folding.exact("đội"));
    }

    /**
     * A unit that the law writes with a small noun: a province, a city, a district, or one of the issuer's own line. Whether one below
     * a province is named after a person or an event, whose noun has a capital (ND30-VH-6), is not known: of it there is a hint alone.
     */
    private static boolean isUnit(PlanView view, Prose prose, int at, int next, Tier tier) {
        List<Word> words = prose.words();
        int end = next;
        while (end < words.size()
                && end - next < LONGEST_NAME
                && words.get(end).capitals() != Word.Capitals.NONE
                && words.get(end).isLetters()) {
            end++;
        }
        for (int to = end; to > next; to--) {
            String name = prose.text()
                    .substring(words.get(at).start(), words.get(to - 1).end());
            List<Unit> units = view.catalogues().units().findEver(name);
            if (!units.isEmpty()) {
                return units.stream().allMatch(unit -> unit.tier() == tier && isSmall(view, unit));
            }
        }
        return false;
    }

    private static boolean isSmall(PlanView view, Unit unit) {
        boolean isKnown = unit.tier() != Tier.COMMUNE
                || view.setting().lineage().stream().anyMatch(own -> own.code().equals(unit.code()));
        return isKnown && Character.isLowerCase(unit.fullName().charAt(0));
    }

    private static void tell(Prose prose, int from, int to, String right, String sentence, Report report) {
        int start = prose.words().get(from).start();
        int end = prose.words().get(to - 1).end();
        report.on(prose, start, end).safely(right).say(sentence, prose.text().substring(start, end), right);
    }

    private static List<String> forms(String words) {
        return Stream.of(words.split(" ")).map(Folding::exact).toList();
    }
}
