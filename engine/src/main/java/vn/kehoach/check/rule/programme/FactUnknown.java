package vn.kehoach.check.rule.programme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.ProgrammeView;
import vn.kehoach.check.Report;
import vn.kehoach.check.Territory;
import vn.kehoach.check.rule.Phrases;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.programme.Applicability.Fact;

/** The plan is silent about something on which projects or targets depend. */
public final class FactUnknown implements FileRule {
    @Override
    public String code() {
        return "fact-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.isHalfRead()) {
            return;
        }
        view.programme().ifPresent(programme -> {
            Map<String, Set<String>> waiting = new TreeMap<>();
            programme.components().stream()
                    .filter(component -> component.components().isEmpty())
                    .filter(component -> programme.applies(component) == Territory.Answer.UNKNOWN)
                    .filter(component -> !programme.isExcluded(component))
                    .forEach(component -> add(programme, waiting, component.id(), programme.factsOf(component)));
            programme.programme().targets().stream()
                    .filter(target -> programme.applies(target) == Territory.Answer.UNKNOWN)
                    .filter(target -> !programme.isExcluded(target))
                    .forEach(target -> add(programme, waiting, target.id(), programme.factsOf(target)));
            String place = view.plan().facts().isPresent() ? "/facts" : "/programme";
            waiting.forEach((fact, ids) ->
                    report.onKey(severity(), place, "message", fact, String.join(", ", ids), Phrases.fact(fact)));
        });
    }

    private static void add(ProgrammeView programme, Map<String, Set<String>> waiting, String id, List<Fact> facts) {
        programme.territory().unsaid(facts).forEach(fact -> waiting.computeIfAbsent(
                        fact, first -> new LinkedHashSet<>())
                .add(id));
    }
}
