package vn.kehoach.check.rule.form;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Spot;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.words.Folding;

/** The trích yếu begins with the type of document, which the form prints above it, or with the {@code V/v} of letters (ND30-TL-8). */
public final class TitleRepeatsType implements StateFormRule {
    private static final Pattern LETTER = Pattern.compile("(?iU)^v/v:?\\s+");

    @Override
    public String code() {
        return "title-repeats-type";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.UNSAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        FormTexts.title(view).ifPresent(title -> check(view, report, title));
    }

    private static void check(PlanView view, Report report, Prose title) {
        Matcher letter = LETTER.matcher(title.text());
        String type = view.plan().type().vietnamese();
        int length = type.length();
        if (letter.find()) {
            told(view, report, title, letter.end()).say("letter");
        } else if (title.text().length() > length + 1
                && title.text().charAt(length) == ' '
                && Folding.exact(title.text().substring(0, length)).equals(Folding.exact(type))) {
            told(view, report, title, length + 1).say("message", type);
        }
    }

    /**
     * Without its beginning; the word that comes first then takes the capital, but for the Party's, whose titles have
     * none. A title of nothing else has no correction: its author has yet to say what the plan is about.
     */
    private static Spot told(PlanView view, Report report, Prose title, int end) {
        String rest = title.text().substring(end);
        Spot spot = report.on(title, 0, end);
        if (rest.isBlank()) {
            return spot;
        }
        int first = Character.charCount(rest.codePointAt(0));
        spot.unsafely("");
        return FormTexts.isParty(view)
                ? spot
                : spot.and(end, end + first, rest.substring(0, first).toUpperCase(Locale.ROOT));
    }
}
