package vn.kehoach.check.rule.place;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.rule.FormerBodies;
import vn.kehoach.check.rule.OthersWords;
import vn.kehoach.check.rule.Sentence;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.UnitType;

/**
 * A level or type of unit that is not there on the plan's day: districts and thị trấn since 1 July 2025, đặc khu before. Of a unit that
 * is named, {@code unit-abolished} speaks; of a body, {@code body-abolished-in-text}.
 */
public final class LevelAbolished implements Rule {
    private static final Map<List<String>, UnitType> NOUNS = Map.of(
            forms("huyện"), UnitType.DISTRICT,
            forms("quận"), UnitType.URBAN_DISTRICT,
            forms("thị xã"), UnitType.TOWN,
            forms("thị trấn"), UnitType.TOWNSHIP,
            forms("đặc khu"), UnitType.SPECIAL_ZONE);
    private static final Set<String> FIRST =
            NOUNS.keySet().stream().map(forms -> forms.get(0)).collect(Collectors.toSet());
    private static final List<List<String>> LISTED = Sentence.forms("huyện", "quận", "thị xã", "thị trấn", "thành phố");
    private static final List<List<String>> BEFORE_NOUN = Sentence.forms("cấp", "các", "ubnd", "những", "mỗi");
    /** {@code đặc khu kinh tế} is no unit; of units to come a plan may speak. */
    private static final List<List<String>> ZONE_TO_COME = Sentence.forms(
            "đặc khu kinh tế",
            "đặc khu hành chính",
            "đặc khu đỏ",
            "từ ngày",
            "từ 01",
            "dự kiến",
            "sau sắp xếp",
            "sau sáp nhập",
            "hai cấp",
            "2 cấp",
            "02 cấp");
    /** A group of former districts that laws of poverty reduction still speak of. */
    private static final List<String> POOR_DISTRICT = forms("huyện nghèo");

    private static final List<String> WITHOUT_ZONES = forms("xã, phường, thị trấn");

    @Override
    public String code() {
        return "level-abolished";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.UNSAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        Optional<LocalDate> day = view.day();
        if (day.isEmpty() || view.unit().isEmpty()) {
            return;
        }
        Set<UnitType> there = there(view, day.get());
        for (Prose prose : view.prose()) {
            if (prose.kind() != Prose.Kind.REASON && prose.kind() != Prose.Kind.SIGNATURE) {
                check(view, prose, there, report);
            }
        }
    }

    /** The types of units on a day; cities too, which are of two levels. */
    private static Set<UnitType> there(PlanView view, LocalDate day) {
        Set<UnitType> there = EnumSet.noneOf(UnitType.class);
        there.addAll(view.catalogues().units().types(Tier.DISTRICT, day));
        there.addAll(view.catalogues().units().types(Tier.COMMUNE, day));
        return there;
    }

    private static void check(PlanView view, Prose prose, Set<UnitType> there, Report report) {
        List<Word> words = prose.words();
        for (int at = 0; at < words.size(); at++) {
            if (!FIRST.contains(words.get(at).form())) {
                continue;
            }
            Optional<List<String>> noun = noun(words, at);
            if (noun.isPresent() && !there.contains(NOUNS.get(noun.get()))) {
                int next = endOfList(words, at + noun.get().size());
                if (isOfThePlan(view, prose, at, NOUNS.get(noun.get()), next)) {
                    say(report, prose, at, next, NOUNS.get(noun.get()));
                }
                at = next - 1;
            }
        }
    }

    private static Optional<List<String>> noun(List<Word> words, int at) {
        return NOUNS.keySet().stream()
                .filter(noun -> Words.startAt(words, at, noun))
                .findFirst();
    }

    /** Behind {@code huyện, thị xã, thành phố}. */
    private static int endOfList(List<Word> words, int from) {
        int end = from;
        int next = from;
        while (next + 1 < words.size()
                && (words.get(next).is(",") || words.get(next).isIn("và", "hoặc"))) {
            int at = next + 1;
            Optional<List<String>> listed = LISTED.stream()
                    .filter(noun -> Words.startAt(words, at, noun))
                    .findFirst();
            if (listed.isEmpty()) {
                return end;
            }
            end = at + listed.get().size();
            next = end;
        }
        return end;
    }

    private static boolean isOfThePlan(PlanView view, Prose prose, int at, UnitType type, int next) {
        List<Word> words = prose.words();
        int start = words.get(at).start();
        boolean named = next < words.size()
                && words.get(next).isCapital()
                && words.get(next).isLetters();
        boolean zone = type == UnitType.SPECIAL_ZONE;
        boolean past = zone ? Sentence.around(words, at).has(ZONE_TO_COME) : FormerNames.isFormer(words, at);
        boolean category = Words.startAt(words, at, POOR_DISTRICT);
        return !past
                && !category
                && !OthersWords.at(prose, start)
                && !(named && isUnit(view, prose, at))
                && !FormerBodies.hasAt(view, prose, start);
    }

    private static boolean isUnit(PlanView view, Prose prose, int at) {
        return view.unitMentions().stream()
                .filter(mention -> mention.prose() == prose && mention.at() == at)
                .anyMatch(mention -> !mention.now().isEmpty()
                        || !view.catalogues()
                                .units()
                                .findBefore(mention.words(), view.day().orElseThrow())
                                .isEmpty());
    }

    private static void say(Report report, Prose prose, int at, int next, UnitType type) {
        List<Word> words = prose.words();
        int from = at > 0 && words.get(at - 1).is(BEFORE_NOUN.get(0).get(0)) ? at - 1 : at;
        int start = words.get(from).start();
        int end = words.get(next - 1).end();
        String stretch = prose.text().substring(start, end);
        var spot = report.on(prose, start, end);
        if (type == UnitType.TOWNSHIP && isCommuneList(words, at)) {
            spot.unsafely("đặc khu");
        }
        spot.say(type == UnitType.SPECIAL_ZONE ? "zone" : "message", stretch);
    }

    private static boolean isCommuneList(List<Word> words, int at) {
        int from = at - WITHOUT_ZONES.size() + 2;
        return from >= 0 && Words.startAt(words, from, WITHOUT_ZONES);
    }

    private static List<String> forms(String words) {
        return Sentence.forms(words).get(0);
    }
}
