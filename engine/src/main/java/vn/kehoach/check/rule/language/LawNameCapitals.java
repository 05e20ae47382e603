package vn.kehoach.check.rule.language;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.setting.Catalogues;

/** The name of a law with other capitals than its own: {@code Luật phòng, chống ma túy}. */
public final class LawNameCapitals implements StateFormRule {
    @Override
    public String code() {
        return "law-name-capitals";
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
        PhraseBook<CapitalForms> laws = view.catalogues()
                .vocabulary()
                .derived(LawNameCapitals.class, view.catalogues().citations(), () -> laws(view.catalogues()));
        for (Prose prose : OwnWords.sentences(view)) {
            if (prose.text().contains("uật ") || prose.text().contains("háp lệnh ")) {
                laws.in(prose.words()).forEach(match -> check(prose, match, report));
            }
        }
    }

    private void check(Prose prose, PhraseBook.Match<CapitalForms> match, Report report) {
        List<Word> words = prose.words().subList(match.from(), match.to());
        if (match.value().fit(words)
                || !isMeant(prose.words(), match.from(), words)
                || Sentences.isInCapitals(prose.words(), match.from(), match.to())) {
            return;
        }
        String right = match.value().over(prose.text(), words);
        int start = match.start(prose.words());
        int end = match.end(prose.words());
        report.on(prose, start, end).safely(right).say("message", prose.text().substring(start, end), right);
    }

    /** Not {@code pháp luật phòng, chống ma túy}, nor {@code luật phòng, chống ma túy} of which nobody knows. */
    private static boolean isMeant(List<Word> all, int from, List<Word> words) {
        boolean isOther = from > 0 && all.get(from - 1).isIn(forms("pháp"), forms("kỷ"), forms("kỉ"));
        int name = words.get(0).is(forms("luật")) ? 1 : 2;
        return !isOther && (words.get(0).isCapital() || words.get(name).isCapital());
    }

    private static String forms(String word) {
        return vn.kehoach.words.Folding.exact(word);
    }

    private static PhraseBook<CapitalForms> laws(Catalogues catalogues) {
        PhraseBook<CapitalForms> book = new PhraseBook<>();
        Stream.concat(
                        catalogues.citations().all().stream()
                                .filter(LegalDocument::isLaw)
                                .map(law -> law.type() + " " + law.title()),
                        catalogues.vocabulary().laws().stream())
                .forEach(name -> {
                    book.add(name, CapitalForms.of(name, List.of(), false, false));
                    String bare = name.replace(",", "");
                    book.add(bare, CapitalForms.of(bare, List.of(), false, false));
                });
        return book.closed();
    }
}
