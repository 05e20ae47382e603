package vn.kehoach.compose;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.programme.Component;
import vn.kehoach.programme.Programme;

/** The printed names of a programme's components: {@code Tiểu dự án 2 “…” thuộc Dự án 7 “…”}. */
final class Projects {
    private final Optional<Programme> programme;

    Projects(Optional<Programme> programme) {
        this.programme = programme;
    }

    /** The words of a reference: as its author printed them, else kind, number and official name. */
    String name(ProjectRef project) {
        return project.as().orElseGet(() -> programme
                .flatMap(all -> name(all.components(), project.id(), ""))
                .orElse(project.id()));
    }

    /** Several references in one sentence. */
    String names(List<ProjectRef> projects) {
        return String.join("; ", projects.stream().map(this::name).toList());
    }

    /** From the small to the large, as parts of a document are cited (ND30-VD-6). */
    private static Optional<String> name(List<Component> siblings, String id, String above) {
        for (Component component : siblings) {
            String own = Wording.sentence(component.kind())
                    + component.number().map(number -> " " + number).orElse("") + " “" + component.name() + "”" + above;
            if (component.id().equals(id)) {
                return Optional.of(own);
            }
            Optional<String> part = name(component.components(), id, " thuộc " + own);
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }
}
