package vn.kehoach.check.rule.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Spot;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.vocabulary.Term;
import vn.kehoach.vocabulary.Vocabulary;

/** A thing that has a term of law, under another name: {@code trung tâm cai nghiện} beside {@code cơ sở cai nghiện}. */
public final class TermVaries implements FileRule {
    @Override
    public String code() {
        return "term-varies";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.UNSAFE;
    }

    /** A form of words; of what it is the other name, if it is one. */
    private record Use(String form, Optional<Term> insteadOf) {}

    private record Found(Prose prose, PhraseBook.Match<Use> match) {
        Optional<Term> insteadOf() {
            return match.value().insteadOf();
        }
    }

    @Override
    public void check(PlanView view, Report report) {
        Vocabulary vocabulary = view.catalogues().vocabulary();
        PhraseBook<Use> book = vocabulary.derived(TermVaries.class, vocabulary, () -> book(vocabulary));
        List<Found> found = OwnWords.sentences(view).stream()
                .flatMap(prose -> book.in(prose.words()).stream().map(match -> new Found(prose, match)))
                .toList();
        Set<String> used = found.stream()
                .filter(each -> each.insteadOf().isEmpty())
                .map(each -> each.match().value().form())
                .collect(Collectors.toSet());
        found.forEach(each -> each.insteadOf()
                .filter(term -> term.always()
                        || used.contains(term.write())
                        || term.also().stream().anyMatch(used::contains))
                .ifPresent(term -> tell(each, term, report)));
    }

    private void tell(Found found, Term term, Report report) {
        Prose prose = found.prose();
        List<Word> words = prose.words();
        int start = found.match().start(words);
        int end = found.match().end(words);
        boolean isName = words.subList(found.match().from() + 1, found.match().to()).stream()
                .anyMatch(Word::isCapital);
        if (isName
                || prose.isQuoted(start)
                || prose.isCited(start)
                || Sentences.isInCapitals(
                        words, found.match().from(), found.match().to())) {
            return;
        }
        String printed = prose.text().substring(start, end);
        String right = Character.isUpperCase(printed.charAt(0))
                        && Sentences.mayBegin(prose, words, found.match().from())
                ? Character.toUpperCase(term.write().charAt(0)) + term.write().substring(1)
                : term.write();
        Spot spot = report.on(prose, start, end).severity(term.hint() ? Severity.INFO : severity());
        (term.fix() ? spot.safely(right) : spot.unsafely(right)).say("message", printed, right, term.ground());
    }

    private static PhraseBook<Use> book(Vocabulary vocabulary) {
        PhraseBook<Use> book = new PhraseBook<>();
        vocabulary.terms().forEach(term -> {
            Stream.concat(Stream.of(term.write()), term.also().stream())
                    .forEach(form -> book.add(form, new Use(form, Optional.empty())));
            term.others().forEach(form -> book.add(form, new Use(form, Optional.of(term))));
        });
        return book.closed();
    }
}
