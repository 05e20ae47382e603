package vn.kehoach.check.rule.language;

import java.util.List;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.words.Folding;

/** Words that are joined by a dash with a space on both sides: {@code chính trị - xã hội}. */
public final class CompoundDashMissing implements FileRule {
    /** What makes other words of the last one: {@code xã hội chủ nghĩa}, {@code xã hội hóa}, {@code xã hội học}. */
    private static final String[] GO_ON = {Folding.exact("chủ"), Folding.exact("hóa"), Folding.exact("học")};

    private static final String DASH = "-";

    @Override
    public String code() {
        return "compound-dash-missing";
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
        PhraseBook<String> compounds = view.catalogues()
                .vocabulary()
                .derived(CompoundDashMissing.class, view.catalogues().agencies(), () -> compounds(view.catalogues()));
        for (Prose prose : OwnWords.sentences(view)) {
            List<Word> words = prose.words();
            for (PhraseBook.Match<String> match : compounds.in(words)) {
                String found = prose.text().substring(match.start(words), match.end(words));
                boolean isOther =
                        match.to() < words.size() && words.get(match.to()).isIn(GO_ON);
                if (!isOther && !isJoined(found) && !isForeign(prose, match.start(words))) {
                    tell(prose, match, found, report);
                }
            }
        }
    }

    /** A dash with spaces, or with one: that is another rule's. */
    private static boolean isJoined(String found) {
        return found.contains(" -")
                || found.contains("- ")
                || found.contains(" –")
                || found.contains("– ")
                || found.contains("\n");
    }

    private static boolean isForeign(Prose prose, int place) {
        return prose.isQuoted(place) || prose.isCited(place);
    }

    private static void tell(Prose prose, PhraseBook.Match<String> match, String found, Report report) {
        String right = right(prose.text(), prose.words().subList(match.from(), match.to()), match.value());
        report.on(prose, match.start(prose.words()), match.end(prose.words()))
                .safely(right)
                .say("message", found, right);
    }

    /** The words as they are printed and with what stands between them, but with the dashes of the compound. */
    private static String right(String text, List<Word> found, String compound) {
        List<Word> wanted = Words.of(compound);
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int i = 0; i < wanted.size(); i++) {
            boolean isDash = wanted.get(i).is(DASH);
            if (i > 0) {
                boolean isByDash = isDash || wanted.get(i - 1).is(DASH);
                out.append(
                        isByDash
                                ? compound.substring(
                                        wanted.get(i - 1).end(), wanted.get(i).start())
                                : text.substring(
                                        found.get(at - 1).end(), found.get(at).start()));
            }
            boolean isWritten =
                    at < found.size() && found.get(at).is(wanted.get(i).form());
            out.append(isDash ? DASH : found.get(at).printed());
            at += isWritten ? 1 : 0;
        }
        return out.toString();
    }

    private static PhraseBook<String> compounds(Catalogues catalogues) {
        PhraseBook<String> book = new PhraseBook<>();
        catalogues.vocabulary().compounds().forEach(compound -> add(book, compound));
        BodyNameCapitals.ofCatalogue(catalogues.agencies()).stream()
                .filter(name -> name.contains(" - "))
                .forEach(name -> add(book, name));
        return book.closed();
    }

    private static void add(PhraseBook<String> book, String compound) {
        book.add(compound, compound);
        book.add(compound.replace(" - ", " "), compound);
    }
}
