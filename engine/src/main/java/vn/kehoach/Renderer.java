package vn.kehoach;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.document.Document;
import vn.kehoach.document.Form;
import vn.kehoach.plan.Plan;
import vn.kehoach.reference.Reference;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.shape.Read;

/**
 * Makes the files of a plan that has been read and checked.
 *
 * @param catalogues of the plan's office
 */
record Renderer(Press press, Catalogues catalogues) {
    /** No files where the plan has errors and is not to be marked as a draft, or cannot be composed at all. */
    Outcome<Rendering> render(Outcome<Read<Plan>> read, RenderOptions options) {
        Optional<Plan> plan = read.value().map(Read::value);
        Optional<Outcome<Form>> form = plan.flatMap(known -> inLook(known, options));
        List<Diagnostic> findings = Stream.of(
                        read.diagnostics(), form.map(Outcome::diagnostics).orElse(List.of()))
                .flatMap(List::stream)
                .toList();
        boolean refused =
                !options.draft() && findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (plan.isEmpty() || refused) {
            return new Outcome<>(Optional.empty(), findings);
        }
        Optional<Document> document = document(plan.get(), options, form.flatMap(Outcome::value))
                .map(made -> made.signed(options.images()).labelled(options.labels()));
        return new Outcome<>(document.map(made -> press.files(made, options.formats(), options.annexes())), findings);
    }

    private Optional<Outcome<Form>> inLook(Plan plan, RenderOptions options) {
        return options.look().flatMap(asked -> press.form(plan, catalogues).map(own -> Reference.on(own, asked)));
    }

    private Optional<Document> document(Plan plan, RenderOptions options, Optional<Form> look) {
        PlanData data = options.formats().contains(Format.DOCX) ? options.data() : PlanData.LEFT_OUT;
        return press.document(plan, catalogues, options.draft(), data, own -> look.orElse(own));
    }
}
