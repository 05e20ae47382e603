package vn.kehoach.check.rule.body;

import java.util.List;
import java.util.Optional;
import vn.kehoach.check.PlacedItem;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.rule.Kept;
import vn.kehoach.check.rule.OthersWords;
import vn.kehoach.check.rule.Sentence;
import vn.kehoach.check.rule.WordPattern;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.scope.OwnWork;
import vn.kehoach.scope.Scope;
import vn.kehoach.unit.Tier;

/** Work of one kind of body, copied to another one: a trade union's to the Fatherland Front, a newspaper's to a service centre. */
public final class TaskOfAnotherBody implements Rule {
    private final Kept<Scope, WordPattern<Work>> patterns = new Kept<>();

    /** An entry of the catalogue, its words ready to be compared. */
    private record Work(OwnWork entry, List<List<String>> unless) {}

    @Override
    public String code() {
        return "task-of-another-body";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        Optional<Tier> issuer = view.tier();
        if (issuer.isEmpty()) {
            return;
        }
        WordPattern<Work> pattern = patterns.of(view.catalogues().scope(), TaskOfAnotherBody::read);
        for (Prose prose : view.prose()) {
            if (prose.kind() == Prose.Kind.PARAGRAPH
                    && prose.item().filter(PlacedItem::hasAgency).isPresent()) {
                for (WordPattern.Match<Work> match : pattern.in(prose.words())) {
                    check(prose, match, issuer.get(), report);
                }
            }
        }
    }

    private static WordPattern<Work> read(Scope scope) {
        WordPattern<Work> pattern = new WordPattern<>();
        for (OwnWork entry : scope.work()) {
            Work work = new Work(entry, Sentence.forms(entry.unless()));
            entry.words().forEach(words -> pattern.add(words, work));
        }
        return pattern;
    }

    private static void check(Prose prose, WordPattern.Match<Work> match, Tier issuer, Report report) {
        OwnWork entry = match.value().entry();
        List<Word> words = prose.words();
        int start = words.get(match.from()).start();
        boolean own = prose.item().orElseThrow().agencies().stream()
                .anyMatch(doer -> entry.of().contains(doer.value().roleId()));
        if (entry.issuers().contains(issuer)
                && !own
                && !Sentence.around(words, match.from()).has(match.value().unless())
                && !OthersWords.at(prose, start)) {
            int end = words.get(match.to() - 1).end();
            report.on(prose, start, end).say("message", prose.text().substring(start, end), entry.whose());
        }
    }
}
