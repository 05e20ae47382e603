package vn.kehoach.derive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.agency.Agencies;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Facts;
import vn.kehoach.plan.Plan;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceText;
import vn.kehoach.source.Span;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.Units;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlWriter;

/**
 * A derived plan with what it inherits.
 *
 * @param plan whose parts have their places in the stacked text
 * @param file the plan's own
 * @param text it and its template's
 * @param standing what of the template is how, since somebody last looked
 * @param tree the plan as it would be written in one file
 */
public record Adopted(Optional<Read<Plan>> plan, SourceText file, Stacked text, Standing standing, Node tree) {
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

    /**
     * Writes the file of a new derived plan.
     *
     * @param template of what
     * @param from the way to it, as it is to stand in the file
     * @param unit for whom
     * @param date of the plan; absent: a draft without
     * @param today the day on which names are looked up while there is no date
     * @param facts what is known of the unit
     * @return absent where something is wrong with the template, or it is not for the unit
     */
    public static Outcome<Derivation> begin(
            Parent template,
            String from,
            Unit unit,
            Optional<LocalDate> date,
            LocalDate today,
            Facts facts,
            Units units,
            Agencies agencies) {
        Deriver deriver = Deriver.of(template.template(), unit, date, today, facts, units, agencies);
        String file = template.template().file();
        Optional<Diagnostic> outside = deriver.outside(file, Span.WHOLE_FILE, "/template");
        if (outside.isPresent()) {
            return new Outcome<>(Optional.empty(), List.of(outside.get()));
        }
        Derivation made = new ChildWriter(template, deriver, from).write();
        Outcome<Adopted> read = read(new SourceText(file, made.text()), template, units, agencies, today);
        if (read.value().isEmpty() || read.hasAny(Severity.ERROR)) {
            return new Outcome<>(Optional.empty(), read.diagnostics());
        }
        String text = SeenBlock.in(made.text(), read.value().get().standing().now());
        return new Outcome<>(Optional.of(new Derivation(text, made.open(), made.waiting())), List.of());
    }

    /** Whether the plan has been issued: then nothing of it may change any more. */
    public boolean isIssued() {
        return plan.filter(read -> read.value().isIssued()).isPresent();
    }

    /** The plan's file with everything inherited as looked at. */
    public String reviewed() {
        return SeenBlock.in(file.text(), standing.now());
    }

    /** The plan as it would be written in one file, standing by itself. */
    public String full() {
        return YamlWriter.write(tree, Map.of("", List.of("Lập từ mẫu " + text.template() + "; không còn đọc từ mẫu.")));
    }
}
