package vn.kehoach.check.rule.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Mention;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Markup;

/** A list of documents that ends with {@code …}: each document that is meant must be named (ND30-CC-2, ND30-VD-1). */
public final class BasesEllipsis implements StateFormRule {
    private static final Pattern ELLIPSIS = Pattern.compile("\\s*(?:\\.{3,}|…|,?\\s*v\\.v\\.?)");

    @Override
    public String code() {
        return "bases-ellipsis";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Prose prose : view.prose()) {
            String text = prose.text();
            if (text.contains("...") || text.indexOf('…') >= 0 || text.contains("v.v")) {
                look(report, prose);
            }
        }
    }

    private void look(Report report, Prose prose) {
        for (Mention mention : mentions(prose)) {
            tell(report, prose, mention.end());
        }
        for (Markup.Cite cite : prose.cites()) {
            tell(report, prose, prose.text().indexOf(']', cite.offset()) + 1);
        }
    }

    private static java.util.List<Mention> mentions(Prose prose) {
        return prose.citations().isEmpty() ? java.util.List.of() : Mention.of(prose);
    }

    private void tell(Report report, Prose prose, int behind) {
        Matcher dots =
                ELLIPSIS.matcher(prose.text()).region(behind, prose.text().length());
        if (dots.lookingAt()) {
            report.on(prose, behind, dots.end()).say("message");
        }
    }
}
