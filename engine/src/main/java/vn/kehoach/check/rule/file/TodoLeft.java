package vn.kehoach.check.rule.file;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.Located;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;

/** Something that the author has marked as not known yet. */
public final class TodoLeft implements FileRule {
    private static final String WORD = "TODO";
    private static final Pattern TODO = Pattern.compile("\\b" + WORD + "\\b");

    @Override
    public String code() {
        return "todo-left";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        Set<String> told = new HashSet<>();
        for (Located<String> text : view.texts()) {
            if (text.value().contains(WORD)) {
                inside(report, text, told);
            }
        }
        view.todos().stream().filter(told::add).forEach(pointer -> report.at(pointer, "message"));
    }

    private void inside(Report report, Located<String> text, Set<String> told) {
        Matcher word = TODO.matcher(text.value());
        if (word.find() && told.add(text.pointer())) {
            report.inside(severity(), text.pointer(), text.value(), word.start(), WORD.length(), "message");
        }
    }
}
