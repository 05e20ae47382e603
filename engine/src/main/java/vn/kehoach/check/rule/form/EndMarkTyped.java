package vn.kehoach.check.rule.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;

/** The mark that closes the content, {@code ./.}, or the mark behind a line of the recipients is typed: the form sets both. */
public final class EndMarkTyped implements FileRule {
    private static final Pattern END = Pattern.compile("\\.?\\s*/\\s*\\.(?:\\s*/\\s*\\.)?");
    private static final Pattern LINE = Pattern.compile("\\s*[;.,]+\\s*$");
    private static final String SHORT_STOP = "(?sU).*(?:v\\.v|TT|đ/c)\\.";

    @Override
    public String code() {
        return "end-mark-typed";
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
        for (Prose prose : view.prose()) {
            if (prose.pointer().startsWith("/recipients/")) {
                line(report, prose);
            } else if (prose.text().contains("/.") || prose.text().contains("/ .")) {
                content(report, prose);
            }
        }
    }

    private static void content(Report report, Prose prose) {
        Matcher end = END.matcher(prose.text());
        while (end.find()) {
            if (isEnd(prose.text(), end.start(), end.end())) {
                report.on(prose, end.start(), end.end()).safely(".").say("content");
            }
        }
    }

    /** Not a part of a path, and not the blanks of a date to be filled in: {@code .../.../2026}. */
    private static boolean isEnd(String text, int start, int end) {
        boolean isBlankBefore = start > 0 && ".…/".indexOf(text.charAt(start - 1)) >= 0;
        boolean goesOn = end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || ".…/".indexOf(text.charAt(end)) >= 0);
        return !isBlankBefore && !goesOn;
    }

    private static void line(Report report, Prose prose) {
        Matcher mark = LINE.matcher(prose.text());
        if (mark.find() && mark.start() > 0 && !prose.text().matches(SHORT_STOP)) {
            report.on(prose, mark.start(), prose.text().stripTrailing().length())
                    .safely("")
                    .say("line");
        }
    }
}
