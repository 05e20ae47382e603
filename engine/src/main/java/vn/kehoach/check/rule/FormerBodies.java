package vn.kehoach.check.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kehoach.agency.Bearer;
import vn.kehoach.agency.Body;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.phrase.Found;
import vn.kehoach.plan.AgencyRef;

/** Bodies that a text names although they had ended by the plan's day. */
public final class FormerBodies {
    private FormerBodies() {}

    /**
     * The body that some words name, where all bodies of that name had ended.
     *
     * @return the one that ended last
     */
    public static Optional<Body> of(PlanView view, Found<AgencyRef> mention) {
        LocalDate day = view.day().orElseThrow();
        List<Body> bodies = NamedBodies.of(view.catalogues().agencies(), mention.words()).stream()
                .map(Bearer::body)
                .toList();
        boolean over = !bodies.isEmpty() && bodies.stream().allMatch(body -> isOver(body, day));
        return over ? bodies.stream().max(Comparator.comparing(body -> body.to().orElseThrow())) : Optional.empty();
    }

    /** Whether such a body's name stands around a place of a text. */
    public static boolean hasAt(PlanView view, Prose prose, int place) {
        return prose.bodies().stream()
                .filter(mention -> mention.start() <= place && place < mention.end())
                .anyMatch(mention -> of(view, mention).isPresent());
    }

    private static boolean isOver(Body body, LocalDate day) {
        return body.to().filter(last -> last.isBefore(day)).isPresent();
    }
}
