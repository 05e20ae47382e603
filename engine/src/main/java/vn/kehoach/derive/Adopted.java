package vn.kehoach.derive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.agency.Agencies;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Plan;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceText;
import vn.kehoach.unit.Units;

/**
 * A derived plan with what it inherits.
 *
 * @param plan whose parts have their places in the stacked text
 * @param text the plan's file and its template's
 * @param standing what of the template is how, since somebody last looked
 * @param tree the plan as it would be written in one file
 */
public record Adopted(Optional<Read<Plan>> plan, Stacked text, Standing standing, vn.kehoach.yaml.Node tree) {
    /**
     * Reads a derived plan.
     *
     * @param file the derived plan's
     * @param parent its template
     * @param today the day on which names are looked up while the plan says none
     * @return absent where its file cannot be read or its unit is not one of the template's; the plan alone is absent where what it
     *     inherits and changes is none; each finding stands in the file in which what it is about is written
     */
    public static Outcome<Adopted> read(
            SourceText file, Parent parent, Units units, Agencies agencies, LocalDate today) {
        Outcome<ChildFile> child = ChildFile.read(file);
        return child.value().isEmpty()
                ? new Outcome<>(Optional.empty(), child.diagnostics())
                : new Adoption(child.value().get(), parent).adopted(units, agencies, today, child.diagnostics());
    }

    /** Findings at their places in the files to which they belong. */
    public List<Diagnostic> home(List<Diagnostic> findings) {
        return findings.stream().map(text::home).flatMap(Optional::stream).toList();
    }
}
