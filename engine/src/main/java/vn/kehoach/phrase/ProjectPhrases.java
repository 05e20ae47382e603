package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.programme.Programme;

/**
 * Finds the components of a programme that a text names: by kind and number ({@code Dự án 7 - Tiểu dự án 2}, {@code các Dự án 1,
 * 2, 4}), or by their official title in quotes or behind the word of a kind.
 */
public final class ProjectPhrases {
    /** Words of a kind and a mark: {@code tiểu dự án:}. */
    private static final int LONGEST_KIND = 4;

    private final ComponentNames names;

    /** For the components of one programme. */
    public ProjectPhrases(Programme programme) {
        this.names = new ComponentNames(programme);
    }

    /**
     * The components in the order of the text. Each has the words by which it is printed, from its kind to its number or, where
     * it follows, its title; of {@code Tiểu dự án 2 thuộc Dự án 7} only the part is found.
     */
    public List<Found<ProjectRef>> find(String text) {
        List<Found<ProjectRef>> found = new ProjectReader(text, names).read();
        return found.isEmpty() ? byTitle(text) : found;
    }

    /** Components whose whole title stands in quotes, or behind the word of a kind; without those it may be a plain task. */
    private List<Found<ProjectRef>> byTitle(String text) {
        List<Word> words = Words.of(text);
        List<Found<ProjectRef>> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int place = at;
            Optional<ComponentNames.Titled> titled =
                    isMarked(words, place) ? names.titleAt(words, place) : Optional.empty();
            if (titled.isPresent()) {
                int end = place + titled.get().length();
                found.add(names.found(text, words, place, end, titled.get().id(), Certainty.SURE));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    private boolean isMarked(List<Word> words, int place) {
        boolean quoted = place > 0 && words.get(place - 1).isIn("\"", "“", "”", "'");
        boolean named = false;
        for (int kind = Math.max(0, place - LONGEST_KIND); kind < place && !named; kind++) {
            int length = names.kindAt(words, kind);
            named = length > 0 && kind + length >= place - 1;
        }
        return quoted || named;
    }
}
