package vn.kehoach.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The words of a text in no order, to tell how alike texts are. */
public final class Likeness {
    private final Map<String, Integer> counts = new HashMap<>();
    private final int size;

    private Likeness(String text) {
        String[] words = Folding.exact(text).split("[^\\p{L}\\p{M}\\p{N}%]+");
        Arrays.stream(words).filter(word -> !word.isEmpty()).forEach(word -> counts.merge(word, 1, Integer::sum));
        this.size = counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The words of a text. */
    public static Likeness of(String text) {
        return new Likeness(text);
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** 0 for texts without a common word, 1 for those of the same words (Dice's measure on words, each as often as it stands); 1 for two without any. */
    public double with(Likeness other) {
        if (size + other.size == 0) {
            return 1;
        }
        int common = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            common += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
        }
        return 2.0 * common / (size + other.size);
    }
}
