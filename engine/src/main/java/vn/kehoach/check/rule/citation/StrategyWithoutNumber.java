package vn.kehoach.check.rule.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Mention;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.rule.Kept;
import vn.kehoach.citation.CitationText;
import vn.kehoach.citation.Citations;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;

/**
 * A strategy, project or programme is named, and the document that approved it is cited nowhere: of those that a document of the
 * catalogue approves everywhere, of other strategies in the plan's opening. That its horizon is over is said too.
 */
public final class StrategyWithoutNumber implements StateFormRule {
    private static final Pattern APPROVED = Pattern.compile(
            "(?U)(?:phê duyệt|ban hành)\\s+(?<name>(?:Chiến lược|Chương trình|Đề án|Quy hoạch)\\s.*)", Pattern.DOTALL);
    private static final List<String> TYPES = List.of("Chiến lược ", "Chương trình ", "Đề án ", "Quy hoạch ");
    private static final Pattern STRATEGY = Pattern.compile("(?U)(?<!\\p{L})Chiến lược\\s+\\p{Ll}[^;:()]*");
    private static final Pattern HORIZON = Pattern.compile("(?U)(?:đến (?:hết )?năm|[0-9]{4}\\s*[-–])\\s*([0-9]{4})");
    private static final String PROGRAMME = "Chương trình mục tiêu quốc gia";
    private static final int SHORTEST = 6;
    private static final int START = 14;

    private final Kept<Citations, List<Named>> approved = new Kept<>();

    @Override
    public String code() {
        return "strategy-without-number";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        List<Prose> naming =
                view.prose().stream().filter(StrategyWithoutNumber::mayName).toList();
        if (naming.isEmpty()) {
            return;
        }
        List<Named> named = uncited(view);
        Set<String> said = new HashSet<>();
        for (Prose prose : naming) {
            if (!known(view, report, prose, named, said)) {
                unknown(view, report, prose);
            }
        }
    }

    private static boolean mayName(Prose prose) {
        return prose.kind() != Prose.Kind.TITLE
                && prose.kind() != Prose.Kind.REASON
                && TYPES.stream().anyMatch(prose.text()::contains);
    }

    /**
     * The name of what a document approves.
     *
     * @param start its first letters, cheaper to look for than its words
     * @param words in the form in which words are compared
     * @param document that approves it
     */
    private record Named(String start, List<String> words, LegalDocument document) {}

    /** What documents that the plan does not cite approve. */
    private List<Named> uncited(PlanView view) {
        Set<String> cited = new HashSet<>();
        view.citations().forEach(use -> view.documents().find(use.key()).forEach(document -> document.number()
                .ifPresent(cited::add)));
        view.mentions().forEach(mention -> mention.number().ifPresent(cited::add));
        return approved.of(view.documents(), StrategyWithoutNumber::named).stream()
                .filter(named ->
                        named.document().number().filter(cited::contains).isEmpty())
                .filter(named -> view.day()
                        .flatMap(day -> named.document().date().filter(day::isBefore))
                        .isEmpty())
                .toList();
    }

    /** What documents approve, whatever the day. */
    private static List<Named> named(Citations documents) {
        List<Named> named = new ArrayList<>();
        for (LegalDocument document : documents.all()) {
            Matcher approved = APPROVED.matcher(document.title());
            if (approved.matches() && !approved.group("name").startsWith(PROGRAMME)) {
                List<String> words = plain(Words.of(approved.group("name"))).stream()
                        .map(Word::form)
                        .toList();
                if (words.size() >= SHORTEST) {
                    String name = approved.group("name");
                    named.add(new Named(name.substring(0, Math.min(START, name.length())), words, document));
                }
            }
        }
        return named;
    }

    private static List<Word> plain(List<Word> words) {
        return words.stream().filter(word -> !word.isIn("\"", "“", "”", ",")).toList();
    }

    private boolean known(PlanView view, Report report, Prose prose, List<Named> all, Set<String> said) {
        if (all.stream().noneMatch(named -> prose.text().contains(named.start()))) {
            return false;
        }
        List<Word> words = plain(prose.words());
        for (int at = 0; at < words.size(); at++) {
            if (!words.get(at).isCapital() || !words.get(at).isLetters()) {
                continue;
            }
            for (Named named : all) {
                int start = words.get(at).start();
                if (Words.startAt(words, at, named.words()) && !prose.isCited(start)) {
                    if (said.add(
                            named.document().number().orElse(named.document().title()))) {
                        int end = words.get(at + named.words().size() - 1).end();
                        say(view, report, prose, start, end, Optional.of(named.document()));
                    }
                    return true;
                }
            }
        }
        return false;
    }

    /** Only what the plan stands on: elsewhere strategies are spoken of in passing. */
    private void unknown(PlanView view, Report report, Prose prose) {
        if (prose.kind() != Prose.Kind.OPENING) {
            return;
        }
        Matcher strategy = STRATEGY.matcher(prose.text());
        while (strategy.find()) {
            int start = strategy.start();
            int end = start + strategy.group().stripTrailing().length();
            boolean told =
                    Mention.of(prose).stream().anyMatch(mention -> mention.end() > start && mention.start() < end + 40);
            if (!told && !prose.isCited(start) && !strategy.group().contains("[@")) {
                say(view, report, prose, start, end, Optional.empty());
            }
        }
    }

    private void say(PlanView view, Report report, Prose prose, int start, int end, Optional<LegalDocument> document) {
        String name = prose.text().substring(start, end);
        Matcher horizon = HORIZON.matcher(name);
        boolean isOver = horizon.find()
                && Integer.parseInt(horizon.group(1)) < view.plan().period().first();
        boolean unverified = document.filter(LegalDocument::unverified).isPresent();
        String approving = document.map(CitationText::withoutTitle).orElse("");
        String sentence = (document.isPresent() ? "approved" : "unknown") + (isOver ? "-over" : "");
        report.on(prose, start, end)
                .severity(unverified ? Severity.INFO : severity())
                .say(unverified ? "unverified" : sentence, approving, isOver ? horizon.group(1) : "");
    }
}
