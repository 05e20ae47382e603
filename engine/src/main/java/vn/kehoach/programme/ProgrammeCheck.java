package vn.kehoach.programme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordFindings;
import vn.kehoach.unit.Tier;

/** What is wrong with the meaning of one programme file. */
final class ProgrammeCheck {
    private final Programme programme;
    private final Surroundings surroundings;
    private final RecordFindings found;
    private final Set<String> componentIds = new HashSet<>();

    private ProgrammeCheck(Read<Programme> file, Surroundings surroundings) {
        this.programme = file.value();
        this.surroundings = surroundings;
        this.found = new RecordFindings(file.origins());
    }

    /**
     * Everything that is wrong in one file.
     *
     * @param programmeIds ids of all programmes of the catalogue
     */
    static List<Diagnostic> run(Read<Programme> file, Surroundings surroundings, Set<String> programmeIds) {
        ProgrammeCheck check = new ProgrammeCheck(file, surroundings);
        check.head(programmeIds);
        check.legal();
        check.components(check.programme.components(), "/components");
        new TargetCheck(check.programme, check.found).run();
        return check.found.all();
    }

    private void head(Set<String> programmeIds) {
        if (programme.kehoach() != 1) {
            found.error("catalogue-malformed", "version", "/kehoach", programme.kehoach());
        }
        period(programme.period(), "/period");
        for (int i = 0; i < programme.phases().size(); i++) {
            period(programme.phases().get(i).period(), "/phases/" + i + "/period");
        }
        programme
                .replacedBy()
                .filter(id -> !programmeIds.contains(id))
                .ifPresent(id -> found.error("catalogue-unknown", "programme", "/replaced-by", id));
        programme
                .to()
                .filter(last -> programme.from().filter(last::isBefore).isPresent())
                .ifPresent(last -> found.error("catalogue-contradiction", "ends-before-it-starts", "/to"));
    }

    private void period(String period, String at) {
        Programme.Years years = Programme.Years.of(period).orElse(null);
        if (years == null) {
            found.error("catalogue-malformed", "period", at, period);
        } else if (!programme.covers(years.first()) || !programme.covers(years.last())) {
            found.error("catalogue-contradiction", "phase-outside", at, period, programme.period());
        }
    }

    private void legal() {
        for (int i = 0; i < programme.legal().size(); i++) {
            String cite = programme.legal().get(i).cite();
            if (!surroundings.citable().test(cite)) {
                found.error("catalogue-unknown", "basis", "/legal/" + i + "/cite", cite);
            }
        }
    }

    private void components(List<Component> components, String at) {
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            String here = at + "/" + i;
            if (!componentIds.add(component.id())) {
                found.error("catalogue-duplicate", "component", here + "/id", component.id());
            }
            leads(component, here);
            components(component.components(), here + "/components");
        }
    }

    private void leads(Component component, String at) {
        Map<Tier, Set<String>> seen = new HashMap<>();
        for (int i = 0; i < component.leads().size(); i++) {
            Lead lead = component.leads().get(i);
            String here = at + "/leads/" + i + "/agency";
            if (!surroundings.knowsRole(lead.agency())) {
                found.error("catalogue-unknown", "role", here, component.id(), lead.agency());
            }
            if (!seen.computeIfAbsent(lead.tier(), unused -> new HashSet<>()).add(lead.agency())) {
                found.error(
                        "catalogue-contradiction",
                        "lead-twice",
                        here,
                        component.id(),
                        lead.agency(),
                        lead.tier().word());
            }
        }
    }
}
