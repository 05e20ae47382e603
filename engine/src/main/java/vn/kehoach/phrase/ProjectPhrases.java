package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.programme.Programme;

/**
 * Finds the components of a programme that a text names: by kind and number ({@code Dự án 7 - Tiểu dự án 2}, {@code các Dự án 1,
 * 2, 4}), or by their official title alone.
 */
public final class ProjectPhrases {
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

    /** Components whose whole title stands in the text. */
    private List<Found<ProjectRef>> byTitle(String text) {
        List<Word> words = Words.of(text);
        List<Found<ProjectRef>> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int place = at;
            Optional<ComponentNames.Titled> titled = names.titleAt(words, place);
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
}
