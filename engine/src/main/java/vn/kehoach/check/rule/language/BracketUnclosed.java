package vn.kehoach.check.rule.language;

import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlainText;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;

/** A bracket that is opened and not closed, or the reverse. */
public final class BracketUnclosed implements FileRule {
    @Override
    public String code() {
        return "bracket-unclosed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Prose prose : OwnWords.of(view)) {
            if (prose.text().indexOf('(') >= 0 || prose.text().indexOf(')') >= 0) {
                PlainText plain = prose.plain();
                OpenMarks marks = OpenMarks.brackets(plain.text());
                marks.unclosed().forEach(at -> plain.spot(report, at, endOfWord(plain.text(), at))
                        .say("unclosed", plain.text().substring(at, endOfWord(plain.text(), at))));
                marks.unopened().forEach(at -> plain.spot(report, at, at + 1)
                        .say("unopened", plain.text().substring(at, at + 1)));
            }
        }
    }

    /** Behind the word that follows the mark, so that an author sees which one is meant. */
    private static int endOfWord(String text, int mark) {
        int end = mark + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
