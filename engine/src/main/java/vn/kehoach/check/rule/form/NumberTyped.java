package vn.kehoach.check.rule.form;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/** A number, letter or dash typed before a text: the form sets its own, so that two would be printed. */
public final class NumberTyped implements FileRule {
    private static final Set<Prose.Kind> LOOKED_AT = Set.of(
            Prose.Kind.TITLE,
            Prose.Kind.OPENING,
            Prose.Kind.HEADING,
            Prose.Kind.PARAGRAPH,
            Prose.Kind.TARGET,
            Prose.Kind.RECIPIENT);
    private static final Pattern MARK = Pattern.compile(
            "(?m)^\\s*(?:\\*\\*)?((?:[IVX]{1,5}\\s*[.-]|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}(?:\\.|(?=\\s+\\p{Lu}))|[0-9]{1,2}[.)]|[a-zđ]\\)|\\([0-9a-zđ]{1,2}\\)|[-–—+•])\\s+)(?=[\\p{L}“\"*\\[])");

    @Override
    public String code() {
        return "number-typed";
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
        view.prose().stream()
                .filter(prose -> LOOKED_AT.contains(prose.kind()) && mayBegin(prose.text()))
                .forEach(prose -> check(report, prose));
    }

    /** Most texts begin with a word and have one line: no pattern is needed for them. */
    private static boolean mayBegin(String text) {
        return !text.isEmpty()
                && (!Character.isLetter(text.charAt(0))
                        || text.indexOf('\n') >= 0
                        || text.length() > 1 && ".)- I V X".indexOf(text.charAt(1)) >= 0);
    }

    private static void check(Report report, Prose prose) {
        Matcher mark = MARK.matcher(prose.text());
        while (mark.find()) {
            report.on(prose, mark.start(1), mark.end(1))
                    .unsafely("")
                    .say("message", mark.group(1).strip());
        }
    }
}
