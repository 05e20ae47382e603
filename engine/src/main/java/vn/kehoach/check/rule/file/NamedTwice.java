package vn.kehoach.check.rule.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Basis;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.ProjectRef;

/** A document, project or exclusion stands twice in one list. */
public final class NamedTwice implements FileRule {
    @Override
    public String code() {
        return "named-twice";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        Plan plan = view.plan();
        Function<String, Object> document = key -> document(view, key);
        look(report, plan.implementing(), document, i -> "/implements/" + i);
        look(report, plan.bases().stream().map(Basis::cite).toList(), document, i -> "/bases/" + i + "/cite");
        for (PlacedItem placed : view.items()) {
            List<String> ids =
                    placed.item().projects().stream().map(ProjectRef::id).toList();
            look(report, ids, id -> id, i -> placed.pointer() + "/projects/" + i + "/id");
        }
        List<String> projects =
                plan.excluded().stream().map(out -> out.project().orElse("")).toList();
        look(report, projects, id -> id, i -> "/excluded/" + i + "/project");
        List<String> targets =
                plan.excluded().stream().map(out -> out.target().orElse("")).toList();
        look(report, targets, id -> id, i -> "/excluded/" + i + "/target");
    }

    private static void look(
            Report report, List<String> list, Function<String, Object> meaning, IntFunction<String> pointer) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String word = list.get(i);
            if (!word.isEmpty() && !seen.add(meaning.apply(word))) {
                report.at(pointer.apply(i), "message", word);
            }
        }
    }

    /** The document of a key, so that two keys of one document are seen; the key itself where it is not clear. */
    private static Object document(PlanView view, String key) {
        List<LegalDocument> found = view.documents().find(key);
        return found.size() == 1 ? found.get(0) : key;
    }
}
