package vn.kehoach.check.rule.file;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Markup;

/** {@code [^…]} where no footnote can stand, or without an end. */
public final class FootnoteMisplaced implements FileRule {
    private static final Set<Prose.Kind> PLACES =
            EnumSet.of(Prose.Kind.BASIS, Prose.Kind.OPENING, Prose.Kind.PARAGRAPH, Prose.Kind.TARGET, Prose.Kind.CELL);

    @Override
    public String code() {
        return "footnote-misplaced";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        for (Prose prose : view.prose()) {
            if (prose.text().contains("[^")) {
                check(prose, report);
            }
        }
    }

    private static void check(Prose prose, Report report) {
        List<Markup.Footnote> footnotes = Markup.footnotes(prose.text());
        Brackets.open(
                        prose.text(),
                        "[^",
                        footnotes.stream().map(Markup.Footnote::offset).collect(Collectors.toSet()))
                .forEach(open -> report.on(prose, open.start(), open.end()).say("open"));
        boolean header = prose.pointer().contains("/columns/");
        if (header || !PLACES.contains(prose.kind())) {
            footnotes.forEach(
                    footnote -> report.on(prose, footnote.offset(), prose.text().indexOf(']', footnote.offset()) + 1)
                            .say("message"));
        }
    }
}
