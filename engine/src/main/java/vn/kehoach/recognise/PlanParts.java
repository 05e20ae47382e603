package vn.kehoach.recognise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.plan.Basis;
import vn.kehoach.plan.DocumentType;
import vn.kehoach.plan.Issuer;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.Period;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Recipients;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.Signature;

/** The parts of a plan while they are found. */
final class PlanParts {
    String id = "";
    DocumentType type = DocumentType.PLAN;
    Plan.FormFamily form = Plan.FormFamily.ND30;
    Optional<String> programme = Optional.empty();
    Issuer issuer = new Issuer("people-committee", "", Optional.empty());
    Optional<Integer> number = Optional.empty();
    Optional<PartialDate> date = Optional.empty();
    Optional<LocalDate> asOf = Optional.empty();
    Optional<String> place = Optional.empty();
    Period period = new Period(1, 1);
    String title = "";
    List<String> implementing = List.of();
    List<Basis> bases = List.of();
    Optional<String> opening = Optional.empty();
    List<Section> sections = List.of();
    List<LegalDocument> citations = List.of();
    Optional<Recipients> recipients = Optional.empty();
    List<String> archive = List.of();
    Optional<Signature> signature = Optional.empty();

    /** The plan so far; issued where number, day and signer's name are there. */
    Plan plan() {
        boolean issued = number.isPresent()
                && date.flatMap(PartialDate::full).isPresent()
                && signature.flatMap(Signature::name).isPresent();
        return new Plan(
                1,
                id,
                type,
                form,
                Optional.of(issued ? Plan.Status.ISSUED : Plan.Status.DRAFT),
                programme,
                List.of(),
                issuer,
                number,
                date,
                asOf,
                place,
                period,
                title,
                implementing,
                bases,
                opening,
                sections,
                List.of(),
                Optional.empty(),
                citations,
                recipients,
                archive,
                signature,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
