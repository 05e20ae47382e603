package vn.kehoach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.check.Ground;
import vn.kehoach.check.PlanCheck;
import vn.kehoach.derive.Adopted;
import vn.kehoach.derive.ChildFile;
import vn.kehoach.derive.Parent;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.plan.Plan;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceText;
import vn.kehoach.table.TableFiles;

/** Looks at a plan that stands in two files, its own and its template's. */
final class DerivedCheck {
    private final OfficeFiles office;
    private final Parents parents;
    private final TableFiles tables;
    private final LocalDate today;

    DerivedCheck(OfficeFiles office, Parents parents, TableFiles tables, LocalDate today) {
        this.office = office;
        this.parents = parents;
        this.tables = tables;
        this.today = today;
    }

    /**
     * Looks at a plan.
     *
     * @param byRules whether it is held against the rules, too
     */
    Examination examine(PlanInput input, SourceText text, List<Diagnostic> decoding, boolean byRules) {
        Outcome<Adopted> adopted = adopted(input, text);
        List<Diagnostic> reading = new ArrayList<>(decoding);
        reading.addAll(adopted.diagnostics());
        Ground ground = new Ground(office.catalogues(), office.rules(), input.place(), today);
        Optional<TableFiles.Filled> rows =
                adopted.value().flatMap(Adopted::plan).map(plan -> tables.fill(plan, input.place()));
        Optional<Outcome<Read<Plan>>> filled = rows.map(TableFiles.Filled::plan);
        filled.ifPresent(outcome -> outcome.diagnostics().stream()
                .flatMap(finding -> home(adopted.value().orElseThrow(), finding).stream())
                .forEach(reading::add));
        Optional<Read<Plan>> plan = filled.flatMap(Outcome::value);
        Optional<PlanCheck> check = plan.filter(found -> byRules)
                .map(found -> PlanCheck.run(
                        found, adopted.value().orElseThrow().text().text(), ground));
        return new Examination(
                input,
                office,
                plan,
                reading,
                check,
                adopted.value(),
                rows.map(TableFiles.Filled::files).orElse(List.of()));
    }

    /** What is found in a file of rows stands there. */
    private static Optional<Diagnostic> home(Adopted plan, Diagnostic finding) {
        boolean ofPlan = plan.plan()
                .filter(read -> read.origins().file().equals(finding.file()))
                .isPresent();
        return ofPlan ? plan.text().home(finding) : Optional.of(finding);
    }

    /** The plan with what it inherits; absent where one of its files is none. */
    Outcome<Adopted> adopted(PlanInput input, SourceText text) {
        if (input.parent().isEmpty()) {
            return new Outcome<>(Optional.empty(), ChildFile.orphan(text));
        }
        Outcome<Parent> parent = parents.of(input.parent().get());
        if (parent.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), parent.diagnostics());
        }
        Catalogues catalogues = office.catalogues();
        return Adopted.read(text, parent.value().get(), catalogues.units(), catalogues.agencies(), today);
    }
}
