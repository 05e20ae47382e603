package vn.kehoach.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.source.Span;

/**
 * What became of the exceptions of one file in a run.
 *
 * @param layer the file
 * @param used where the exceptions stand that have set something aside
 * @param told whether every plan that an exception is about has been looked at; then one without effect is unused
 */
public record PolicyUse(Layer layer, Set<Span> used, Predicate<PlacedWaiver> told) {
    /** The exceptions that have had their day, and those that set nothing aside. */
    public List<Diagnostic> findings(LocalDate today) {
        List<Diagnostic> findings = new ArrayList<>();
        for (PlacedWaiver waiver : layer.waivers()) {
            if (waiver.isOver(today)) {
                findings.add(finding(PolicyCode.POLICY_EXCEPTION_EXPIRED, waiver));
            } else if (!used.contains(waiver.span()) && told.test(waiver)) {
                findings.add(finding(PolicyCode.POLICY_EXCEPTION_UNUSED, waiver));
            }
        }
        return findings;
    }

    private Diagnostic finding(PolicyCode code, PlacedWaiver waiver) {
        Object[] words = {waiver.waiver().rule(), day(waiver.waiver().until())};
        return new Diagnostic(
                code.word(),
                code.severity(),
                layer.file(),
                waiver.span(),
                waiver.path(),
                Message.of(code.word() + ".message", words),
                Optional.of(Message.of(code.word() + ".hint", words)),
                Optional.empty());
    }

    private static String day(LocalDate day) {
        return CitationText.running(day);
    }
}
