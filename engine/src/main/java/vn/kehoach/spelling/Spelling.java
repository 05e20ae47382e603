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
    private final Map<String, List<Mistake>> mistakes = new HashMap<>();
    private final Set<String> foreign = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();
    private final Map<String, Map<String, String>> behind = new HashMap<>();
    private final Map<String, Map<String, String>> ahead = new HashMap<>();

    private Spelling() {}

    /** What some files know together. */
    public static Spelling of(List<SpellingFile> files) {
        Spelling spelling = new Spelling();
        files.forEach(spelling::add);
        spelling.mistakes
                .values()
                .forEach(each -> each.sort(Comparator.comparingInt(
                        (Mistake mistake) -> -mistake.wrong().size())));
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
        if (!mistake.wrong().isEmpty()) {
            mistakes.computeIfAbsent(mistake.wrong().get(0), unused -> new ArrayList<>())
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

    /** The mistakes whose wrong words begin with a form, those of most words first. */
    public List<Mistake> beginningWith(String form) {
        return mistakes.getOrDefault(form, List.of());
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
