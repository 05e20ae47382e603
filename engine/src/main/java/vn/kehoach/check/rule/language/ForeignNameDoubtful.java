package vn.kehoach.check.rule.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.vocabulary.Spelling;
import vn.kehoach.vocabulary.Vocabulary;
import vn.kehoach.words.Folding;

/** A place abroad in a form that is not the usual one: {@code Luông Pha Bông}. */
public final class ForeignNameDoubtful implements FileRule {
    private record Use(Prose prose, int start, String form) {}

    @Override
    public String code() {
        return "foreign-name-doubtful";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.UNSAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        Vocabulary vocabulary = view.catalogues().vocabulary();
        PhraseBook<Spelling> names = vocabulary.derived(ForeignNameDoubtful.class, vocabulary, () -> names(vocabulary));
        Map<Spelling, Map<String, List<Use>>> byName = new LinkedHashMap<>();
        for (Prose prose : OwnWords.sentences(view)) {
            for (PhraseBook.Match<Spelling> match : names.in(prose.words())) {
                String form = prose.text().substring(match.start(prose.words()), match.end(prose.words()));
                byName.computeIfAbsent(match.value(), unused -> new LinkedHashMap<>())
                        .computeIfAbsent(Folding.exact(form), unused -> new ArrayList<>())
                        .add(new Use(prose, match.start(prose.words()), form));
            }
        }
        byName.forEach((name, forms) -> {
            boolean isWrong = !forms.containsKey(Folding.exact(name.write()));
            // a name in several spellings is told by name-spelled-variously
            if (forms.size() == 1 && isWrong) {
                forms.values().forEach(uses -> uses.forEach(use -> tell(name, use, report)));
            }
        });
    }

    private void tell(Spelling name, Use use, Report report) {
        report.on(use.prose(), use.start(), use.start() + use.form().length())
                .severity(name.unverified() ? Severity.INFO : severity())
                .unsafely(name.write())
                .say(name.unverified() ? "unverified" : "message", use.form(), name.write());
    }

    private static PhraseBook<Spelling> names(Vocabulary vocabulary) {
        PhraseBook<Spelling> book = new PhraseBook<>();
        vocabulary.foreignNames().forEach(name -> {
            book.add(name.write(), name);
            name.wrong().forEach(form -> book.add(form, name));
        });
        return book.closed();
    }
}
