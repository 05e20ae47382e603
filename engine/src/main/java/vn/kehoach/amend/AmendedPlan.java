package vn.kehoach.amend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.citation.CitationText;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.document.Document;
import vn.kehoach.plan.Basis;
import vn.kehoach.plan.Plan;

/** The plan that is amended, as it is cited. Of one without number or date it is left to the author to tell which it is. */
final class AmendedPlan {
    private static final String UNKNOWN = "TODO: số, ngày, cơ quan ban hành, trích yếu của kế hoạch được sửa đổi";

    private final Plan plan;
    private final Optional<LegalDocument> document;

    private AmendedPlan(Plan plan, Optional<LegalDocument> document) {
        this.plan = plan;
        this.document = document;
    }

    static AmendedPlan of(Plan plan, Document document) {
        Optional<LocalDate> date = plan.date().flatMap(known -> known.full());
        if (plan.number().isEmpty() || date.isEmpty()) {
            return new AmendedPlan(plan, Optional.empty());
        }
        return new AmendedPlan(
                plan,
                Optional.of(new LegalDocument(
                        Optional.of(document.info().symbol()),
                        Optional.of(plan.id()),
                        plan.type().vietnamese(),
                        date,
                        document.info().issuer(),
                        title(plan.title()),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false)));
    }

    /** As a title follows the issuer in a citation. */
    private static String title(String title) {
        boolean isDeed = title.matches("(?iU)(thực hiện|triển khai|tổ chức|phê duyệt|ban hành)\\s.*");
        String small = title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
        boolean isName = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return (isDeed ? "" : "về ") + (isName ? title : small);
    }

    String inTitle() {
        return document.map(CitationText::withoutTitle).orElse(plan.type().vietnamese() + " " + UNKNOWN);
    }

    /** In a text, after it has been cited in full among the bases. */
    String later() {
        return document.map(known -> "[@" + plan.id() + "]").orElse("Kế hoạch nêu trên");
    }

    /** The same in words. */
    String laterInWords() {
        return document.map(CitationText::withoutTitle).orElse(plan.type().vietnamese() + " được sửa đổi");
    }

    Basis basis() {
        return document.map(known -> new Basis(plan.id(), Optional.empty()))
                .orElseGet(() ->
                        new Basis(plan.id(), Optional.of("Căn cứ " + plan.type().vietnamese() + " " + UNKNOWN)));
    }

    /** What the draft cites: the plan itself, and documents of the new version's own. */
    List<LegalDocument> citations(Plan now) {
        List<LegalDocument> all = new ArrayList<>(now.citations());
        document.ifPresent(all::add);
        return all;
    }
}
