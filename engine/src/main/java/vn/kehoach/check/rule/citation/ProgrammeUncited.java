package vn.kehoach.check.rule.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.check.CitationUse;
import vn.kehoach.check.Mention;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.rule.Kept;
import vn.kehoach.citation.CitationText;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;
import vn.kehoach.programme.LegalBasis;
import vn.kehoach.programme.Programme;

/** A national programme is named, and no document that approves it or carries it out is cited anywhere in the plan. */
public final class ProgrammeUncited implements StateFormRule {
    private static final Set<LegalBasis.Relation> APPROVING =
            Set.of(LegalBasis.Relation.POLICY, LegalBasis.Relation.APPROVES);
    private static final Set<LegalBasis.Relation> SUFFICIENT =
            Set.of(LegalBasis.Relation.POLICY, LegalBasis.Relation.APPROVES, LegalBasis.Relation.IMPLEMENTS);

    private static final Pattern SHARED = Pattern.compile("^.*mục tiêu quốc gia\\s+(?:về\\s+)?");
    private static final int OWN = 8;

    private final Kept<List<Programme>, List<Named>> named = new Kept<>();

    /**
     * A programme and how it is named.
     *
     * @param start of its own words, behind those that all programmes share
     * @param names its name and aliases, as their words are compared
     */
    private record Named(Programme programme, String start, List<List<String>> names) {
        static Named of(Programme programme) {
            String own = SHARED.matcher(programme.name()).replaceFirst("");
            List<List<String>> names = Stream.concat(Stream.of(programme.name()), programme.aliases().stream())
                    .map(Words::forms)
                    .filter(name -> name.size() > 4)
                    .toList();
            return new Named(programme, own.substring(0, Math.min(own.length(), OWN)), names);
        }
    }

    @Override
    public String code() {
        return "programme-uncited";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        List<String> naming = view.prose().stream()
                .map(Prose::text)
                .filter(ProgrammeUncited::mayName)
                .toList();
        if (naming.isEmpty()) {
            return;
        }
        for (Named each : named.of(
                view.catalogues().programmes(),
                all -> all.stream().map(Named::of).toList())) {
            boolean mayBeNamed = naming.stream().anyMatch(text -> text.contains(each.start()));
            if (mayBeNamed && !isCitedByNumber(view, each.programme())) {
                String approving = approving(view, each.programme());
                if (!approving.isEmpty() && !isTold(view, each.names())) {
                    first(view, report, each.names(), approving);
                }
            }
        }
    }

    /** The first text that names it, its title left aside: there a programme stands by name. */
    private void first(PlanView view, Report report, List<List<String>> names, String approving) {
        for (Prose prose : view.prose()) {
            if (prose.kind() == Prose.Kind.TITLE || prose.kind() == Prose.Kind.REASON || !mayName(prose.text())) {
                continue;
            }
            Optional<Prose.Stretch> named = find(prose.text(), names).filter(at -> !prose.isCited(at.start()));
            if (named.isPresent()) {
                boolean ground = prose.kind() == Prose.Kind.OPENING || prose.kind() == Prose.Kind.BASIS;
                report.on(prose, named.get().start(), named.get().end())
                        .severity(ground ? severity() : Severity.WARNING)
                        .say("message", approving);
                return;
            }
        }
    }

    private static boolean mayName(String text) {
        return text.contains("mục tiêu quốc gia") || text.contains("MTQG");
    }

    private static Optional<Prose.Stretch> find(String text, List<List<String>> names) {
        List<Word> words = Words.writtenOut(text);
        for (int at = 0; at < words.size(); at++) {
            for (List<String> name : names) {
                if (Words.startAt(words, at, name)) {
                    int end = words.get(at + name.size() - 1).end();
                    return Optional.of(new Prose.Stretch(words.get(at).start(), end));
                }
            }
        }
        return Optional.empty();
    }

    /** What approves it, as known on the plan's day. */
    private static String approving(PlanView view, Programme programme) {
        Optional<LocalDate> day = view.day();
        return programme.legal().stream()
                .filter(basis -> APPROVING.contains(basis.relation()))
                .flatMap(basis -> view.documents().find(basis.cite()).stream())
                .filter(document -> !document.unverified())
                .filter(document ->
                        day.flatMap(on -> document.date().filter(on::isBefore)).isEmpty())
                .map(CitationText::later)
                .collect(Collectors.joining("; "));
    }

    /** What approves it or carries it out is cited, by key or in words. */
    private static boolean isCitedByNumber(PlanView view, Programme programme) {
        Set<String> keys = programme.legal().stream()
                .filter(basis -> SUFFICIENT.contains(basis.relation()))
                .map(LegalBasis::cite)
                .collect(Collectors.toSet());
        return cited(view)
                .anyMatch(document -> document.number().filter(keys::contains).isPresent());
    }

    /** The title of a document that is cited names it: a superior plan that carries it out. */
    private static boolean isTold(PlanView view, List<List<String>> names) {
        return cited(view).anyMatch(document -> find(document.title(), names).isPresent())
                || view.mentions().stream()
                        .anyMatch(mention -> find(mention.title(), names).isPresent());
    }

    private static Stream<LegalDocument> cited(PlanView view) {
        Stream<LegalDocument> byKey = view.citations().stream()
                .filter(use -> use.part() != CitationUse.Part.IMPLEMENTS)
                .flatMap(use -> view.documents().find(use.key()).stream());
        return Stream.concat(byKey, view.mentions().stream().map(Mention::document));
    }
}
