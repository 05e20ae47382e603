package vn.kehoach.check.rule.citation;

import vn.kehoach.check.Mention;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Severity;

/**
 * A text gives a document a title that names another document or another subject than the catalogue's; one that says the same in other
 * words is information. Titles may be shortened.
 */
public final class CitationTitleWrong implements StateFormRule {
    /** Hundredths of the telling words: below, the titles speak of different things. */
    private static final int OTHER_SUBJECT = 30;

    private static final int LIKE = 60;
    /** Telling words: fewer do not make a title. */
    private static final int TITLE = 4;

    @Override
    public String code() {
        return "citation-title-wrong";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.mentions().stream()
                .filter(mention -> Issuers.isMeant(view, mention)
                        && !mention.isOfAnother()
                        && !mention.document().isLaw()
                        && !mention.title().isEmpty())
                .forEach(mention -> check(report, mention));
    }

    /** Whether the words behind a mention are surely its document's title, whole or shortened: else they may be the sentence's own. */
    static boolean isOfItsDocument(Mention mention) {
        return PrintedTitle.of(mention)
                .shortens(PrintedTitle.of(mention.document().title()));
    }

    private void check(Report report, Mention mention) {
        PrintedTitle printed = PrintedTitle.of(mention);
        PrintedTitle right = PrintedTitle.of(mention.document().title());
        boolean other = printed.namesOther(right) && !right.words().isEmpty();
        if (!other && printed.shortens(right)) {
            return;
        }
        int likeness = printed.likeness(right);
        if (other || isOtherSubject(mention, printed, likeness)) {
            say(report, mention, mention.document().unverified() ? Severity.INFO : severity(), "message");
        } else if (likeness >= LIKE && printed.telling().size() >= TITLE) {
            say(report, mention, Severity.INFO, "differs");
        }
    }

    /** Only behind date and issuer do words of a sentence surely give a title. */
    private static boolean isOtherSubject(Mention mention, PrintedTitle printed, int likeness) {
        return likeness < OTHER_SUBJECT
                && printed.telling().size() >= TITLE
                && mention.isDated()
                && mention.hasIssuer()
                && mention.title().matches("(?s)(?:về việc|phê duyệt|ban hành|quy định|sửa đổi)\\s.*");
    }

    private static void say(Report report, Mention mention, Severity severity, String sentence) {
        int start =
                mention.prose().text().indexOf(mention.title(), mention.found().end());
        report.on(mention.prose(), start, start + mention.title().length())
                .severity(severity)
                .say(
                        mention.document().unverified() ? "unverified" : sentence,
                        CitationText.later(mention.document()),
                        mention.document().title());
    }
}
