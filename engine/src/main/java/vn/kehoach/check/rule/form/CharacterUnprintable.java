package vn.kehoach.check.rule.form;

import vn.kehoach.check.Located;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.metrics.FontMetrics;

/** A character that is not among those of administrative documents: the document's font may lack it. */
public final class CharacterUnprintable implements StateFormRule {
    @Override
    public String code() {
        return "character-unprintable";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.texts().forEach(text -> look(report, text));
    }

    /** One finding a text: who pastes one such character usually pastes several. */
    private void look(Report report, Located<String> text) {
        String value = text.value();
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int character = value.codePointAt(i);
            if (!FontMetrics.knows(character) && !Character.isWhitespace(character)) {
                report.inside(
                        severity(),
                        text.pointer(),
                        value,
                        i,
                        Character.charCount(character),
                        "message",
                        Character.toString(character),
                        "U+%04X".formatted(character));
                return;
            }
        }
    }
}
