package vn.kehoach.check.rule.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.programme.Programme;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.words.Folding;

/** A document or a programme of a name or number whose type has no capital: {@code kế hoạch số 15/KH-UBND}. */
public final class DocumentTypeCapital implements StateFormRule {
    private static final List<String> TYPES = List.of(
            "nghị quyết",
            "quyết định",
            "chỉ thị",
            "kết luận",
            "nghị định",
            "thông tư",
            "thông tư liên tịch",
            "kế hoạch",
            "công văn",
            "công điện",
            "thông báo",
            "hướng dẫn",
            "chương trình",
            "tờ trình",
            "báo cáo",
            "quy định",
            "nghị quyết liên tịch",
            "đề án");
    private static final Set<String> PLURAL = Stream.of("các", "những", "hai", "ba", "bốn", "mỗi")
            .map(Folding::exact)
            .collect(Collectors.toSet());
    private static final String NUMBER = Folding.exact("số");

    private record Named(boolean isWhole) {}

    @Override
    public String code() {
        return "document-type-capital";
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
        PhraseBook<Named> types = view.catalogues()
                .vocabulary()
                .derived(DocumentTypeCapital.class, view.catalogues().programmes(), () -> types(view.catalogues()));
        for (Prose prose : OwnWords.sentences(view)) {
            List<Word> words = prose.words();
            for (PhraseBook.Match<Named> match : types.in(words)) {
                Word first = words.get(match.from());
                boolean isSpecific = match.value().isWhole() || isNumbered(words, match.to());
                if (!first.isCapital() && isSpecific && !isPlural(words, match.from())) {
                    tell(prose, match, report);
                }
            }
        }
    }

    private static void tell(Prose prose, PhraseBook.Match<Named> match, Report report) {
        Word first = prose.words().get(match.from());
        Word last = prose.words().get(match.value().isWhole() ? match.from() + 1 : match.to() - 1);
        String found = prose.text().substring(first.start(), last.end());
        String right = Character.toUpperCase(found.charAt(0)) + found.substring(1);
        report.on(prose, first.start(), last.end()).safely(right).say("message", found, right);
    }

    /** {@code số 15/…} or {@code số 36-…} follows. */
    private static boolean isNumbered(List<Word> words, int at) {
        return at + 2 < words.size()
                && words.get(at).is(NUMBER)
                && words.get(at + 1).isNumber()
                && words.get(at + 2).isIn("/", "-");
    }

    private static boolean isPlural(List<Word> words, int at) {
        return at > 0 && PLURAL.contains(words.get(at - 1).form());
    }

    private static PhraseBook<Named> types(Catalogues catalogues) {
        PhraseBook<Named> book = new PhraseBook<>();
        TYPES.forEach(type -> book.add(type, new Named(false)));
        catalogues.programmes().stream()
                .map(Programme::name)
                .filter(name -> name.startsWith("Chương trình "))
                .forEach(name -> book.add(name, new Named(true)));
        return book.closed();
    }
}
