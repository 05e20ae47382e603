package vn.kehoach.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.words.Folding;

/** What is known about spelling. Words are asked for by their forms, {@link Folding#exact}. */
public final class Spelling {
    private static final String ALONE = "";
    private static final Comparator<Mistake> LONGEST_FIRST =
            Comparator.comparingInt(mistake -> -mistake.wrong().size());

    private final Map<String, Map<String, List<Mistake>>> mistakes = new HashMap<>();
    private final Set<String> foreign = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();
    private final Map<String, Map<String, String>> behind = new HashMap<>();
    private final Map<String, Map<String, String>> ahead = new HashMap<>();

    private Spelling() {}

    /** What some files know together. */
    public static Spelling of(List<SpellingFile> files) {
        Spelling spelling = new Spelling();
        files.forEach(spelling::add);
        spelling.mistakes.values().stream()
                .flatMap(bySecond -> bySecond.values().stream())
                .forEach(each -> each.sort(LONGEST_FIRST));
        return spelling;
    }

    private void add(SpellingFile file) {
        file.slips().forEach((wrong, right) -> add(Mistake.of(wrong, right)));
        file.confusions().forEach(confusion -> add(Mistake.of(confusion)));
        file.foreign().forEach(word -> foreign.add(Folding.exact(word)));
        file.repeated().forEach(word -> repeated.add(Folding.exact(word)));
        file.compounds().forEach(this::join);
    }

    private void add(Mistake mistake) {
        List<String> wrong = mistake.wrong();
        if (!wrong.isEmpty()) {
            mistakes.computeIfAbsent(wrong.get(0), unused -> new HashMap<>())
                    .computeIfAbsent(wrong.size() > 1 ? wrong.get(1) : ALONE, unused -> new ArrayList<>())
                    .add(mistake);
        }
    }

    private void join(String compound) {
        List<String> pair = List.of(compound.strip().split("\\s+"));
        if (pair.size() == 2) {
            String first = Folding.exact(pair.get(0));
            String second = Folding.exact(pair.get(1));
            behind.computeIfAbsent(first, unused -> new LinkedHashMap<>()).put(second, pair.get(1));
            ahead.computeIfAbsent(second, unused -> new LinkedHashMap<>()).put(first, pair.get(0));
        }
    }

    /** Whether any mistake's wrong words begin with a form. */
    public boolean mayBegin(String first) {
        return mistakes.containsKey(first);
    }

    /** The mistakes whose wrong words begin with two forms, those of most words first. */
    public List<Mistake> beginningWith(String first, String second) {
        return mistakes.getOrDefault(first, Map.of()).getOrDefault(second, List.of());
    }

    /** The mistakes that are one word, by its form. */
    public List<Mistake> alone(String form) {
        return mistakes.getOrDefault(form, Map.of()).getOrDefault(ALONE, List.of());
    }

    /** Whether a word is no Vietnamese syllable and is used all the same. */
    public boolean isForeign(String form) {
        return foreign.contains(form);
    }

    /** Whether a word may be written twice on end. */
    public boolean mayRepeat(String form) {
        return repeated.contains(form);
    }

    /** Whether two words belong together. */
    public boolean isCompound(String first, String second) {
        return behind.getOrDefault(first, Map.of()).containsKey(second);
    }

    /** The words that belong behind a word, as printed, in the files' order. */
    public Collection<String> partnersBehind(String form) {
        return behind.getOrDefault(form, Map.of()).values();
    }

    /** The words that belong before a word, as printed, in the files' order. */
    public Collection<String> partnersBefore(String form) {
        return ahead.getOrDefault(form, Map.of()).values();
    }
}
