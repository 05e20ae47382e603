package vn.kehoach.check.rule.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Workspace;
import vn.kehoach.check.WorkspaceRule;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;

/** Two plans of one folder bear one id. */
public final class PlanIdTwice implements WorkspaceRule {
    @Override
    public String code() {
        return "plan-id-twice";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** The files have to be in order; no law asks for it. */
    @Override
    public Optional<Message> legal() {
        return Optional.empty();
    }

    @Override
    public void check(Workspace workspace) {
        Map<String, PlanView> first = new HashMap<>();
        for (PlanView plan : workspace.plans()) {
            PlanView earlier =
                    first.putIfAbsent(folder(plan.file()) + plan.plan().id(), plan);
            if (earlier != null) {
                workspace.report(plan).at("/id", "message", plan.plan().id(), earlier.file());
            }
        }
    }

    private static String folder(String file) {
        return file.substring(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
