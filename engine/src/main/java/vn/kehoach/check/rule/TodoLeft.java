package vn.kehoach.check.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Located;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;

/** Something that the author has marked as not known yet. */
public final class TodoLeft implements Rule {
    @Override
    public String code() {
        return "todo-left";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Message> legal() {
        return Optional.empty();
    }

    private static final Pattern TODO = Pattern.compile("\\bTODO\\b");

    @Override
    public void check(PlanView view, Report report) {
        Set<String> told = new HashSet<>();
        for (Located<String> text : view.texts()) {
            if (!text.value().contains("TODO")) {
                continue; // without the pattern's cost, for every text of every plan
            }
            Matcher word = TODO.matcher(text.value());
            if (word.find() && told.add(text.pointer())) {
                report.inside(severity(), text.pointer(), text.value(), word.start(), 4, "message");
            }
        }
        view.todos().stream().filter(told::add).forEach(pointer -> report.at(pointer, "message"));
    }
}
