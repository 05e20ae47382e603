package vn.kehoach.compose;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.ProjectRef;
import vn.kehoach.programme.Component;
import vn.kehoach.programme.Programme;

/** The printed names of a programme's components: {@code Dự án 7 - Tiểu dự án 2 “…”}. */
final class Projects {
    private final Optional<Programme> programme;

    Projects(Optional<Programme> programme) {
        this.programme = programme;
    }

    /** The words of a reference: as its author printed them, else kind, number and official name. */
    String name(ProjectRef project) {
        return project.as().orElseGet(() -> programme
                .flatMap(all -> all.component(project.id())
                        .map(component -> label(all.components(), component) + " “" + component.name() + "”"))
                .orElse(project.id()));
    }

    /** Several references in one sentence. */
    String names(List<ProjectRef> projects) {
        return String.join("; ", projects.stream().map(this::name).toList());
    }

    private static String label(List<Component> siblings, Component wanted) {
        for (Component component : siblings) {
            String own = Wording.sentence(component.kind())
                    + component.number().map(number -> " " + number).orElse("");
            if (component.equals(wanted)) {
                return own;
            }
            String inner = label(component.components(), wanted);
            if (!inner.isEmpty()) {
                return own + " - " + inner;
            }
        }
        return "";
    }
}
