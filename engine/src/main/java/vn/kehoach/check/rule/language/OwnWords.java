package vn.kehoach.check.rule.language;

import java.util.List;
import java.util.function.Predicate;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;

/** The texts in which rules about words look: each text once, though a plan may say a body's name twice. */
final class OwnWords {
    private final List<Prose> all;
    private final List<Prose> sentences;

    private OwnWords(PlanView view) {
        all = view.prose().stream()
                .filter(Predicate.not(OwnWords::isSaidAlready))
                .toList();
        sentences = all.stream()
                .filter(prose -> prose.kind() != Prose.Kind.SIGNATURE && prose.kind() != Prose.Kind.REASON)
                .toList();
    }

    /** Every text that is printed, without the names of helpers that their sentence has already. */
    static List<Prose> of(PlanView view) {
        return view.once(OwnWords.class, OwnWords::new).all;
    }

    /** The same without posts, names of persons and reasons that are not printed. */
    static List<Prose> sentences(PlanView view) {
        return view.once(OwnWords.class, OwnWords::new).sentences;
    }

    /** {@code with: [{role: …, as: các sở, ngành}]} beside {@code Phối hợp với các sở, ngành …}. */
    private static boolean isSaidAlready(Prose prose) {
        return prose.kind() == Prose.Kind.BODY_NAME
                && prose.item()
                        .flatMap(placed -> placed.item().text())
                        .filter(text -> text.contains(prose.text()))
                        .isPresent();
    }
}
