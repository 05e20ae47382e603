package vn.kehoach.check.rule.form;

import java.util.Locale;
import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.plan.Plan;

/** Parts of a plan's form as texts, and how they are written. */
final class FormTexts {
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private FormTexts() {}

    /** The text at a pointer, if the plan has one there. */
    static Optional<Prose> at(PlanView view, String pointer) {
        return view.prose().stream()
                .filter(prose -> prose.pointer().equals(pointer))
                .findFirst();
    }

    /** The trích yếu. */
    static Optional<Prose> title(PlanView view) {
        return at(view, "/title");
    }

    /** Whether the plan is a document of the Party. */
    static boolean isParty(PlanView view) {
        return view.plan().form() == Plan.FormFamily.PARTY;
    }

    /** Whether a text has letters, and none of them is small. */
    static boolean isCapitals(String text) {
        return text.chars().anyMatch(Character::isLetter) && text.equals(text.toUpperCase(VIETNAMESE));
    }

    /** A text in capitals with single blanks, for comparing posts. */
    static String capitals(String text) {
        return text.strip().replaceAll("\\s+", " ").toUpperCase(VIETNAMESE).replace("UỶ", "ỦY");
    }
}
