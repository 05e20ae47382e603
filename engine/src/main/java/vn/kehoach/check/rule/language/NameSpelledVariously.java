package vn.kehoach.check.rule.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.unit.Unit;
import vn.kehoach.words.Folding;
import vn.kehoach.words.Nearest;

/** One name of a place or a person in several spellings: {@code Hủa Phăn}, {@code Hòa Phăn}. */
public final class NameSpelledVariously implements FileRule {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    /** Two persons may well have names that differ by one mark. */
    private static final Set<String> FAMILIES = Stream.of(
                    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ",
                    "ngô", "dương", "lý")
            .map(Folding::exact)
            .collect(Collectors.toUnmodifiableSet());

    /** Behind these stand names of villages and units, of which two may well differ by one letter. */
    private static final String[] DOMESTIC = Stream.of(
                    "xóm", "bản", "thôn", "khối", "ấp", "buôn", "làng", "phố", "đường", "xã", "phường", "trấn", "huyện",
                    "quận", "khu", "sông")
            .map(Folding::exact)
            .toArray(String[]::new);

    private record Use(Prose prose, int from, int to) {}

    private record Name(String printed, String loose, List<Use> uses) {}

    @Override
    public String code() {
        return "name-spelled-variously";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        Map<String, Name> names = new LinkedHashMap<>();
        PhraseBook<CapitalForms> vocabulary = BodyNameCapitals.namesOf(view);
        for (Prose prose : OwnWords.sentences(view)) {
            collect(prose, vocabulary, names);
        }
        List<Name> rest = new ArrayList<>(names.values());
        while (rest.size() > 1) {
            Name name = rest.remove(0);
            List<Name> alike = new ArrayList<>(List.of(name));
            for (int i = 0; i < rest.size(); ) {
                if (isAlike(name, rest.get(i))) {
                    alike.add(rest.remove(i));
                } else {
                    i++;
                }
            }
            if (alike.size() > 1 && !areTogether(alike) && alike.stream().noneMatch(each -> isUnit(view, each))) {
                tell(alike, report);
            }
        }
    }

    /** Runs of words with capitals inside a sentence, those of bodies' names apart. */
    private static void collect(Prose prose, PhraseBook<CapitalForms> vocabulary, Map<String, Name> names) {
        List<Word> words = prose.words();
        for (int at = 1; at < words.size(); at++) {
            if (!isPart(words.get(at)) || Sentences.mayBegin(prose, words, at)) {
                continue;
            }
            int to = at + 1;
            while (to < words.size()
                    && isPart(words.get(to))
                    && words.get(to).start() == words.get(to - 1).end() + 1) {
                to++;
            }
            if (to - at >= SHORTEST
                    && to - at <= LONGEST
                    && !FAMILIES.contains(words.get(at).form())
                    && !words.get(at - 1).isIn(DOMESTIC)
                    && vocabulary.at(words, at).isEmpty()) {
                String printed = prose.text()
                        .substring(words.get(at).start(), words.get(to - 1).end());
                names.computeIfAbsent(
                                Folding.exact(printed),
                                unused -> new Name(printed, Folding.loose(printed), new ArrayList<>()))
                        .uses()
                        .add(new Use(
                                prose, words.get(at).start(), words.get(to - 1).end()));
            }
            at = to - 1;
        }
    }

    private static boolean isPart(Word word) {
        return word.capitals() == Word.Capitals.FIRST && word.isLetters() && word.end() - word.start() > 1;
    }

    /** As many syllables, and the same letters but for one, marks aside. */
    private static boolean isAlike(Name one, Name other) {
        return syllables(one.loose()) == syllables(other.loose())
                && Nearest.distance(one.loose(), other.loose(), 1) <= 1;
    }

    private static long syllables(String name) {
        return name.chars().filter(each -> each == ' ').count();
    }

    /** Who lists names in one text means different ones: {@code Đồng Tâm, Đồng Tân}. */
    private static boolean areTogether(List<Name> alike) {
        Set<Prose> seen = new HashSet<>();
        return !alike.stream()
                .allMatch(
                        name -> name.uses().stream().map(Use::prose).distinct().allMatch(seen::add));
    }

    /** Names of units are another rule's. */
    private static boolean isUnit(PlanView view, Name name) {
        List<Unit> lineage = view.setting().lineage();
        return !view.catalogues().units().findEver(name.printed()).isEmpty()
                || lineage.stream()
                        .anyMatch(unit -> Nearest.distance(Folding.loose(unit.name()), name.loose(), 1) <= 1);
    }

    /** Where one spelling is used more than every other, the others are told; else all are. */
    private static void tell(List<Name> alike, Report report) {
        alike.sort(Comparator.comparingInt(name -> -name.uses().size()));
        boolean isDecided = alike.get(0).uses().size() > alike.get(1).uses().size();
        String all = alike.stream().map(Name::printed).collect(Collectors.joining(", "));
        alike.stream().skip(isDecided ? 1 : 0).forEach(name -> name.uses()
                .forEach(use -> report.on(use.prose(), use.from(), use.to()).say("message", name.printed(), all)));
    }
}
