package vn.kehoach.check.rule.language;

import java.util.List;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlainText;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;

/** A short name that is given and never used. */
public final class ShortNameUnused implements FileRule {
    @Override
    public String code() {
        return "short-name-unused";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(PlanView view, Report report) {
        List<ShortName> names = ShortName.definedIn(view);
        for (ShortName name : names) {
            // documents are cited by [@…] too, where their short name is not written
            boolean isCitation = name.name().indexOf(PlainText.CITATION) >= 0
                    || name.name().chars().anyMatch(Character::isDigit);
            if (!isCitation && view.prose().stream().noneMatch(prose -> uses(prose, name))) {
                int end = name.nameStart() + name.name().length();
                name.text().spot(report, name.nameStart(), end).say("message", name.name());
            }
        }
    }

    private static boolean uses(Prose prose, ShortName name) {
        if (prose != name.text().prose()) {
            return prose.text().contains(name.name());
        }
        return name.text().text().substring(name.end()).contains(name.name());
    }
}
