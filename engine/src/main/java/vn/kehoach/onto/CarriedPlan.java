package vn.kehoach.onto;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.document.Form;
import vn.kehoach.manuscript.Manuscript;
import vn.kehoach.outline.Outliner;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.recognise.Conservation;
import vn.kehoach.recognise.Draft;
import vn.kehoach.recognise.Tally;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordWriter;
import vn.kehoach.source.SourceText;

/** The plan that one of our own DOCX files carries, with what has been edited in the file since. */
public final class CarriedPlan {
    private CarriedPlan() {}

    /**
     * The plan of a document that carries one. It is believed only where it prints every word that the document shows: what came from
     * elsewhere, or was edited beyond what a plan can tell, has to be recognised like any other document.
     *
     * @param catalogues what the plan is written against
     * @param forms in which it may have been printed
     */
    public static Optional<Draft> of(Manuscript document, Catalogues catalogues, List<Form> forms) {
        return document.planPart()
                .flatMap(EmbeddedPlan::of)
                .flatMap(carried -> edited(carried, document, catalogues, forms))
                .flatMap(plan -> draft(plan, document, catalogues, forms));
    }

    private static Optional<Plan> edited(Plan carried, Manuscript document, Catalogues catalogues, List<Form> forms) {
        SourceText text = new SourceText(document.file(), RecordWriter.write(carried));
        return Onto.merge(text, document, catalogues, forms)
                .value()
                .filter(result -> result.unplaced().isEmpty())
                .map(result -> new SourceText(document.file(), result.newText()))
                .flatMap(changed -> PlanFile.read(document.file(), new Outcome<>(Optional.of(changed), List.of()))
                        .value())
                .map(Read::value);
    }

    private static Optional<Draft> draft(Plan plan, Manuscript document, Catalogues catalogues, List<Form> forms) {
        // Once more, with the plan that comes of it: now nothing may be left to change.
        SourceText text = new SourceText(document.file(), RecordWriter.write(plan));
        return Onto.merge(text, document, catalogues, forms)
                .value()
                .filter(result ->
                        result.unplaced().isEmpty() && result.changes().isEmpty())
                .map(result -> new Draft(
                        plan,
                        Map.of(),
                        Map.of(),
                        document.remarks(),
                        Tally.of(plan, document.blocks().size(), plan.bases().size()),
                        Conservation.whole(Outliner.outline(document))));
    }
}
