package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts whose lines are paragraphs on paper. */
final class Lines {
    private Lines() {}

    /** A change of the line that was printed with some words. */
    static Optional<SourceEdit> edited(String source, String before, String after) {
        List<String> lines = new ArrayList<>(List.of(source.split("\n", -1)));
        for (int i = 0; i < lines.size(); i++) {
            Optional<SourceEdit> changed =
                    lines.get(i).isBlank() ? Optional.empty() : SourceEdit.of(lines.get(i), before, after);
            if (changed.isPresent()) {
                lines.set(i, changed.get().source());
                return Optional.of(
                        new SourceEdit(String.join("\n", lines), changed.get().citations()));
            }
        }
        return Optional.empty();
    }
}
