package vn.kehoach;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.derive.Adopted;
import vn.kehoach.derive.Derivation;
import vn.kehoach.derive.Parent;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Facts;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;
import vn.kehoach.unit.Unit;
import vn.kehoach.yaml.Decoder;

/** Plans that pass from one tier to the next. Safe for use by several threads. */
public final class Cascade {
    private final Library library;
    private final Offices offices;
    private final Parents parents;
    private final LocalDate today;

    Cascade(Library library, Offices offices, Parents parents, LocalDate today) {
        this.library = library;
        this.offices = offices;
        this.parents = parents;
        this.today = today;
    }

    /**
     * The file of a new plan that inherits from a template. Nothing is written.
     *
     * @param from the way from the new file's folder to the template, as it is to stand in the file
     * @param date of the plan; absent: a draft without
     * @return absent where something is wrong with the template, or it is not for the unit
     */
    public Outcome<Derivation> begin(
            SourceFile template, String from, Unit unit, Optional<LocalDate> date, Facts facts) {
        Outcome<Parent> parent = parents.of(template);
        return parent.value()
                .map(read -> Adopted.begin(read, from, unit, date, today, facts, library.units(), library.agencies()))
                .orElse(new Outcome<>(Optional.empty(), parent.diagnostics()));
    }

    /** A plan that inherits, with what it inherits; absent where one of its two files is none. */
    public Outcome<Adopted> adopted(PlanInput plan) {
        Outcome<SourceText> text = Decoder.decode(plan.file());
        return text.value()
                .map(source -> new DerivedCheck(offices.of(plan.office()), parents, today).adopted(plan, source))
                .orElse(new Outcome<>(Optional.empty(), text.diagnostics()));
    }
}
