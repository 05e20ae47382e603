package vn.kehoach.check.rule.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kehoach.check.Located;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Spot;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.metrics.FontMetrics;

/** A character that is not among those of administrative documents: the document's font may lack it. */
public final class CharacterUnprintable implements StateFormRule {
    /** Characters that word processors put in by themselves, and what a person types. */
    private static final Map<Integer, String> PLAIN = Map.of(
            0x2011, "-", // a hyphen at which no line ends
            0x2010, "-",
            0x2212, "-", // minus
            0x2007, " ", // blanks at which no line ends
            0x202f, " ",
            0x200b, "", // nothing that a reader sees
            0x200c, "",
            0x200d, "",
            0x2060, "");

    @Override
    public String code() {
        return "character-unprintable";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.SAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.texts().forEach(text -> look(report, text));
    }

    /** One finding a text: who pastes one such character usually pastes several. */
    private static void look(Report report, Located<String> text) {
        List<Integer> places = new ArrayList<>(0);
        String value = text.value();
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int character = value.codePointAt(i);
            if (!FontMetrics.knows(character) && !Character.isWhitespace(character)) {
                places.add(i);
            }
        }
        if (!places.isEmpty()) {
            int first = value.codePointAt(places.get(0));
            Spot spot = report.on(text.pointer(), value, places.get(0), places.get(0) + Character.charCount(first));
            correct(spot, value, places).say("message", Character.toString(first), "U+%04X".formatted(first));
        }
    }

    /** Where each of the characters has one that is the same for a reader. */
    private static Spot correct(Spot spot, String value, List<Integer> places) {
        if (!places.stream().map(value::codePointAt).allMatch(PLAIN::containsKey)) {
            return spot;
        }
        spot.safely(PLAIN.get(value.codePointAt(places.get(0))));
        places.stream().skip(1).forEach(at -> spot.and(at, at + 1, PLAIN.get(value.codePointAt(at))));
        return spot;
    }
}
