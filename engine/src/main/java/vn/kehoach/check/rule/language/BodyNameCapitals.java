package vn.kehoach.check.rule.language;

import java.util.List;
import vn.kehoach.agency.Agencies;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;
import vn.kehoach.setting.Catalogues;

/** The name of a body with other capitals than its own: {@code Quốc Hội}, {@code Ủy ban mặt trận Tổ quốc}. */
public final class BodyNameCapitals implements StateFormRule {
    @Override
    public String code() {
        return "body-name-capitals";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.SAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        PhraseBook<CapitalForms> names = namesOf(view);
        for (Prose prose : OwnWords.sentences(view)) {
            names.in(prose.words()).forEach(match -> check(prose, match, report));
        }
    }

    private void check(Prose prose, PhraseBook.Match<CapitalForms> match, Report report) {
        List<Word> all = prose.words();
        List<Word> words = all.subList(match.from(), match.to());
        CapitalForms forms = match.value();
        boolean isSmall = !words.get(0).isCapital();
        if (forms.fit(words)
                || isSmall && !forms.always()
                || Sentences.isInCapitals(all, match.from(), match.to())
                || isPartOfAnotherName(prose, match)) {
            return;
        }
        String right = forms.over(prose.text(), words);
        int start = match.start(all);
        int end = match.end(all);
        report.on(prose, start, end)
                .severity(forms.hint() ? Severity.INFO : severity())
                .safely(right)
                .say("message", prose.text().substring(start, end), right);
    }

    /** A person or a place of the same two syllables: the word before is a name too. */
    private static boolean isPartOfAnotherName(Prose prose, PhraseBook.Match<CapitalForms> match) {
        if (match.from() == 0 || match.to() - match.from() > 2) {
            return false;
        }
        Word before = prose.words().get(match.from() - 1);
        return before.capitals() == Word.Capitals.FIRST
                && before.end() + 1 == match.start(prose.words())
                && !Sentences.mayBegin(prose, prose.words(), match.from() - 1);
    }

    /** The names of bodies that are known. */
    static PhraseBook<CapitalForms> namesOf(PlanView view) {
        return view.catalogues()
                .vocabulary()
                .derived(BodyNameCapitals.class, view.catalogues().agencies(), () -> names(view.catalogues()));
    }

    private static PhraseBook<CapitalForms> names(Catalogues catalogues) {
        PhraseBook<CapitalForms> book = new PhraseBook<>();
        catalogues
                .vocabulary()
                .names()
                .forEach(name ->
                        book.add(name.write(), CapitalForms.of(name.write(), name.also(), name.always(), name.hint())));
        ofCatalogue(catalogues.agencies())
                .forEach(name -> book.add(name, CapitalForms.of(name, List.of(), false, false)));
        return book.closed();
    }

    /** The catalogue's names of two words or more, without unit and number; what is called "các …" is no name. */
    static List<String> ofCatalogue(Agencies agencies) {
        return agencies.all().stream()
                .flatMap(agency -> agency.bodies().stream())
                .map(body -> body.name().replaceFirst("(?: (?:chi nhánh|các xã|các huyện)[^{]*| \\{| [0-9]).*", ""))
                .filter(name -> Words.of(name).size() > 1 && !name.startsWith("Các "))
                .distinct()
                .toList();
    }
}
