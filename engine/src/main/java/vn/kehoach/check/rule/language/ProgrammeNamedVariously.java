package vn.kehoach.check.rule.language;

import java.util.List;
import java.util.Optional;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;
import vn.kehoach.words.Folding;

/** The programme under another name than the short one that the plan has given it. */
public final class ProgrammeNamedVariously implements FileRule {
    private static final List<String> PROGRAMME = forms("chương trình");
    private static final List<String> NATIONAL = forms("mục tiêu quốc gia");
    private static final List<String> NATIONAL_SHORT = forms("MTQG");
    private static final String[] JOINING = {Folding.exact("về"), Folding.exact("cho")};
    private static final String[] DOCUMENTS = {
        Folding.exact("quyết"),
        Folding.exact("nghị"),
        Folding.exact("chỉ"),
        Folding.exact("thông"),
        Folding.exact("kết")
    };
    /** What may follow the bare word where the programme itself is meant, marks aside. */
    private static final String[] GOING_ON = {
        Folding.exact("của"),
        Folding.exact("theo"),
        Folding.exact("trên"),
        Folding.exact("báo"),
        Folding.exact("phải"),
        Folding.exact("đã"),
        Folding.exact("và"),
        Folding.exact("do"),
        Folding.exact("được")
    };

    @Override
    public String code() {
        return "programme-named-variously";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        Optional<List<String>> name = view.setting().programme().map(programme -> forms(programme.name()));
        if (name.isEmpty() || !Words.startAt(Words.of(joined(name.get())), 0, PROGRAMME)) {
            return;
        }
        ShortName.definedIn(view).stream()
                .filter(given -> Words.startAt(Words.of(given.name()), 0, PROGRAMME) && isOf(given, name.get()))
                .findFirst()
                .ifPresent(given -> new Search(view, given, name.get(), report).run());
    }

    /** The words before the parenthesis name the programme. */
    private static boolean isOf(ShortName given, List<String> name) {
        List<Word> before = Words.of(given.text().text().substring(0, given.start()));
        for (int at = 0; at < before.size(); at++) {
            if (Words.startAt(before, at, name)) {
                return true;
            }
        }
        return false;
    }

    /** Looks through the texts behind the one that gives the short name. */
    private static final class Search {
        private final PlanView view;
        private final ShortName given;
        private final List<String> name;
        private final List<String> shortForm;
        private final List<String> topic;
        private final Report report;
        private boolean isBareTold;

        private Search(PlanView view, ShortName given, List<String> name, Report report) {
            this.view = view;
            this.given = given;
            this.name = name;
            this.shortForm = forms(given.name());
            this.topic = topic(name);
            this.report = report;
        }

        private void run() {
            boolean isBehind = false;
            for (Prose prose : OwnWords.sentences(view)) {
                int from = prose == given.text().prose() ? given.text().written(given.end() - 1) + 1 : 0;
                isBehind |= prose == given.text().prose();
                if (isBehind && prose.text().contains("Chương trình") && prose.kind() != Prose.Kind.BODY_NAME) {
                    look(prose, from);
                }
            }
        }

        private void look(Prose prose, int from) {
            List<Word> words = prose.words();
            for (int at = 0; at < words.size(); at++) {
                Word word = words.get(at);
                boolean isName = word.start() >= from && word.isCapital() && Words.startAt(words, at, PROGRAMME);
                if (isName && !prose.isQuoted(word.start()) && !prose.isCited(word.start())) {
                    name(prose, words, at);
                }
            }
        }

        private void name(Prose prose, List<Word> words, int at) {
            if (Words.startAt(words, at, name)) {
                if (!isInTitle(words, at)) {
                    tell(prose, at, at + name.size(), Severity.INFO, "full");
                }
                return;
            }
            int next = at + PROGRAMME.size();
            int topicAt = behind(words, behind(words, next, NATIONAL), NATIONAL_SHORT);
            if (topicAt < words.size() && words.get(topicAt).isIn(JOINING)) {
                topicAt++;
            }
            if (Words.startAt(words, topicAt, topic)) {
                tell(prose, at, topicAt + topic.size(), Severity.WARNING, "partial");
            } else if (shortForm.size() > PROGRAMME.size() && !isBareTold && isBare(words, next)) {
                isBareTold = true;
                tell(prose, at, next, Severity.INFO, "bare");
            }
        }

        private static int behind(List<Word> words, int at, List<String> forms) {
            return Words.startAt(words, at, forms) ? at + forms.size() : at;
        }

        private static boolean isBare(List<Word> words, int next) {
            return next == words.size()
                    || words.get(next).isPunctuation() && !words.get(next).isIn("“", "\"")
                    || words.get(next).isIn(GOING_ON);
        }

        /** The title of a document cited without its number: a type of document in the same sentence. */
        private static boolean isInTitle(List<Word> words, int at) {
            for (int before = at - 1; before >= 0 && !words.get(before).isIn(".", ";"); before--) {
                if (words.get(before).isCapital() && words.get(before).isIn(DOCUMENTS)) {
                    return true;
                }
            }
            return false;
        }

        private void tell(Prose prose, int from, int to, Severity severity, String sentence) {
            int start = prose.words().get(from).start();
            int end = prose.words().get(to - 1).end();
            report.on(prose, start, end)
                    .severity(severity)
                    .say(sentence, prose.text().substring(start, end), given.name());
        }
    }

    /** What the programme is about: the words behind "mục tiêu quốc gia", without its years. */
    private static List<String> topic(List<String> name) {
        int from = PROGRAMME.size();
        for (int at = 0; at + NATIONAL.size() <= name.size(); at++) {
            if (name.subList(at, at + NATIONAL.size()).equals(NATIONAL)) {
                from = at + NATIONAL.size();
            }
        }
        int to = from;
        while (to < name.size()
                && !name.get(to).equals(Folding.exact("đến"))
                && !name.get(to).equals(Folding.exact("giai"))) {
            to++;
        }
        return name.subList(from, to);
    }

    private static List<String> forms(String text) {
        return Words.of(text).stream().map(Word::form).toList();
    }

    private static String joined(List<String> forms) {
        return String.join(" ", forms);
    }
}
