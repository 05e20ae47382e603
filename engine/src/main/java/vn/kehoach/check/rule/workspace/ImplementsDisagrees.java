package vn.kehoach.check.rule.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.check.CitationUse;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.Workspace;
import vn.kehoach.check.WorkspaceRule;
import vn.kehoach.check.rule.PartyGuidance;
import vn.kehoach.citation.CitationText;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.words.Folding;

/**
 * A plan cites another plan of the run, as a document of its own list or of the catalogue, with a day, a number or a title that the other plan
 * does not have.
 */
public final class ImplementsDisagrees implements WorkspaceRule, StateFormRule {
    private static final Pattern ABOUT = Pattern.compile("^(?:về việc|về|v/v) ");

    @Override
    public String code() {
        return "implements-disagrees";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Message> partyLegal(Optional<LocalDate> day) {
        return PartyGuidance.legal(this, day);
    }

    @Override
    public void check(Workspace workspace) {
        List<PlanView> issued = workspace.plans().stream()
                .filter(plan -> plan.plan().isIssued())
                .toList();
        for (PlanView plan : workspace.plans()) {
            List<LegalDocument> own = plan.plan().citations();
            for (int i = 0; i < own.size(); i++) {
                String pointer = "/citations/" + i;
                compare(
                        plan,
                        own.get(i),
                        issued,
                        new Place(pointer + "/number", pointer + "/date", pointer + "/title"),
                        workspace);
            }
            plan.citations().stream()
                    .filter(use -> use.part() == CitationUse.Part.IMPLEMENTS)
                    .forEach(use -> plan.documents().find(use.key()).stream()
                            .filter(document -> !own.contains(document) && !document.unverified())
                            .forEach(document -> compare(plan, document, issued, Place.at(use.pointer()), workspace)));
        }
    }

    private static void compare(
            PlanView plan, LegalDocument cited, List<PlanView> issued, Place place, Workspace workspace) {
        for (PlanView other : issued) {
            if (other != plan && isOf(other, cited)) {
                compare(cited, other, place, workspace.report(plan));
            }
        }
    }

    private static void compare(LegalDocument cited, PlanView other, Place place, Report report) {
        Optional<LocalDate> date = Issuing.date(other);
        Optional<String> number = other.setting().symbol();
        boolean sameNumber = cited.number().isPresent()
                && number.filter(symbol -> isSame(symbol, cited.number().get())).isPresent();
        boolean sameDate = cited.date().isPresent() && cited.date().equals(date);
        boolean sameTitle = words(cited.title()).equals(words(other.plan().title()));
        boolean sameYear = cited.date().map(LocalDate::getYear).equals(Issuing.year(other));
        if (sameNumber && sameYear && !sameDate && date.isPresent()) {
            report.at(place.date, "date", number.get(), CitationText.running(date.get()), other.file());
        } else if (sameNumber && sameDate && !sameTitle) {
            report.at(place.title, "title", number.get(), other.plan().title(), other.file());
        } else if (sameDate && sameTitle && !sameNumber && cited.number().isPresent() && number.isPresent()) {
            report.at(place.number, "number", cited.number().get(), number.get(), other.file());
        }
    }

    private static boolean isOf(PlanView plan, LegalDocument cited) {
        boolean sameType = Folding.exact(cited.type())
                .equals(Folding.exact(plan.plan().type().vietnamese()));
        return sameType
                && plan.setting()
                        .issuerName()
                        .filter(name -> Folding.exact(name).equals(Folding.exact(cited.issuer())))
                        .isPresent();
    }

    private static boolean isSame(String symbol, String number) {
        return bare(symbol).equals(bare(number));
    }

    /** Without a zero at the front, without blanks. */
    private static String bare(String number) {
        return Folding.exact(number).replace(" ", "").replaceFirst("^0+", "");
    }

    private static String words(String title) {
        return ABOUT.matcher(Folding.exact(title)).replaceFirst("");
    }

    /** Where number, day and title of a cited document are written. */
    private record Place(String number, String date, String title) {
        static Place at(String pointer) {
            return new Place(pointer, pointer, pointer);
        }
    }
}
