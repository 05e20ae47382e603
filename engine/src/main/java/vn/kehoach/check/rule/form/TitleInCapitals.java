package vn.kehoach.check.rule.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.rule.PartyGuidance;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;

/** The trích yếu, or how it begins, is typed in capitals; it is printed in small letters (ND30-TL-2, HD36-TL-2). */
public final class TitleInCapitals implements StateFormRule {
    /** Words: fewer may be short forms. */
    private static final int ENOUGH = 4;

    @Override
    public String code() {
        return "title-in-capitals";
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
    public void check(PlanView view, Report report) {
        FormTexts.title(view).ifPresent(title -> check(report, title, FormTexts.isParty(view)));
    }

    /** The Party's offices print the issuer's name in capitals below the type: where only the beginning is in capitals, it is that. */
    private static void check(Report report, Prose title, boolean party) {
        List<Word> words = title.words().stream().filter(Word::isLetters).toList();
        int capitals = 0;
        while (capitals < words.size() && isCapitals(title.text(), words.get(capitals))) {
            capitals++;
        }
        if (capitals >= ENOUGH && !(party && capitals < words.size())) {
            report.on(title, words.get(0).start(), words.get(capitals - 1).end())
                    .say(capitals == words.size() ? "message" : "part");
        }
    }

    private static boolean isCapitals(String text, Word word) {
        return FormTexts.isCapitals(text.substring(word.start(), word.end()));
    }
}
