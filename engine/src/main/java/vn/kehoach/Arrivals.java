package vn.kehoach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.derive.ChildFile;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.intake.Intake;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.onto.CarriedPlan;
import vn.kehoach.onto.Onto;
import vn.kehoach.onto.OntoResult;
import vn.kehoach.recognise.Draft;
import vn.kehoach.recognise.DraftFile;
import vn.kehoach.recognise.Recogniser;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceText;
import vn.kehoach.yaml.Decoder;

/** Reads documents that come in, as plans or onto plans. */
final class Arrivals {
    private final Library library;
    private final Offices offices;

    Arrivals(Library library, Offices offices) {
        this.library = library;
        this.offices = offices;
    }

    /** A document as a plan; absent where it cannot be read. */
    Outcome<Imported> asPlan(SourceFile document, Optional<LocalDate> asOf, Lang lang) {
        Outcome<Manuscript> manuscript = Intake.read(document);
        return new Outcome<>(
                manuscript.value().map(found -> {
                    Draft draft = CarriedPlan.of(found, library.catalogues(), library.forms())
                            .orElseGet(
                                    () -> new Recogniser(library.catalogues(), library.forms()).recognise(found, asOf));
                    String yaml = DraftFile.write(found.file(), found.kind(), draft, lang);
                    return new Imported(found.file(), found.kind(), draft, yaml);
                }),
                manuscript.diagnostics());
    }

    /** What an edited document changes in a plan's file; absent where one of them cannot be read. */
    Outcome<OntoResult> onto(SourceFile edited, PlanInput plan) {
        Outcome<Manuscript> manuscript = Intake.read(edited);
        Outcome<SourceText> text = Decoder.decode(plan.file());
        List<Diagnostic> findings = new ArrayList<>(manuscript.diagnostics());
        findings.addAll(text.diagnostics());
        boolean isText =
                text.value().isPresent() && !text.hasAny(Severity.ERROR); // else it would not be written as it was
        if (manuscript.value().isEmpty() || !isText) {
            return new Outcome<>(Optional.empty(), findings);
        }
        if (ChildFile.isIn(text.value().get().text())) {
            findings.addAll(ChildFile.notOnto(text.value().get()));
            return new Outcome<>(Optional.empty(), findings);
        }
        Outcome<OntoResult> result = Onto.merge(
                text.value().get(),
                manuscript.value().get(),
                offices.of(plan.office()).catalogues(),
                library.forms());
        findings.addAll(result.diagnostics());
        return new Outcome<>(result.value(), findings);
    }
}
